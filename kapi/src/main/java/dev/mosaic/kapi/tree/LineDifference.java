package dev.mosaic.kapi.tree;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.mosaic.contract.manifest.DiffLine;
import dev.mosaic.contract.manifest.Difference;
import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, with a little of what is around it. */
public final class LineDifference {
    private static final int AROUND = 3;

    private LineDifference() {}

    /** Removed lines before added ones; equal texts have no lines. */
    public static Difference between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<DiffLine> whole = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int shift = delta.getTarget().getPosition() - delta.getSource().getPosition();
            same(old, at, delta.getSource().getPosition(), shift, whole);
            removed(delta, whole);
            added(delta, whole);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(old, at, old.size(), now.size() - old.size(), whole);
        return new Difference(brief(whole));
    }

    private static void same(List<String> old, int from, int to, int shift, List<DiffLine> whole) {
        for (int i = from; i < to; i++) {
            whole.add(new DiffLine(DiffLine.Kind.SAME, i + 1, i + 1 + shift, old.get(i)));
        }
    }

    private static void removed(AbstractDelta<String> delta, List<DiffLine> whole) {
        int at = delta.getSource().getPosition();
        for (String line : delta.getSource().getLines()) whole.add(new DiffLine(DiffLine.Kind.REMOVED, ++at, 0, line));
    }

    private static void added(AbstractDelta<String> delta, List<DiffLine> whole) {
        int at = delta.getTarget().getPosition();
        for (String line : delta.getTarget().getLines()) whole.add(new DiffLine(DiffLine.Kind.ADDED, 0, ++at, line));
    }

    private static List<DiffLine> brief(List<DiffLine> whole) {
        List<DiffLine> brief = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            if (isNearAChange(whole, i)) brief.add(whole.get(i));
            else if (!brief.isEmpty() && brief.getLast().kind() != DiffLine.Kind.GAP) brief.add(gap());
        }
        if (!brief.isEmpty() && brief.getLast().kind() == DiffLine.Kind.GAP) brief.removeLast();
        return brief;
    }

    private static boolean isNearAChange(List<DiffLine> whole, int at) {
        return whole.subList(Math.max(0, at - AROUND), Math.min(whole.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> line.kind() != DiffLine.Kind.SAME);
    }

    private static DiffLine gap() {
        return new DiffLine(DiffLine.Kind.GAP, 0, 0, "");
    }
}
