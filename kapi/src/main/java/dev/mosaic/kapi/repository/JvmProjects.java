package dev.mosaic.kapi.repository;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.repository.BuildTool;
import dev.mosaic.contract.repository.JvmProject;
import dev.mosaic.kapi.matching.JvmFolder;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The JVM projects of a tree, roots of builds and their modules. */
final class JvmProjects {
    private static final String ROOT = ".";

    private JvmProjects() {}

    /** By path; {@code markers} are the build files in each folder. */
    static List<JvmProject> of(Map<String, List<String>> markers) {
        SortedMap<String, BuildTool> tools = new TreeMap<>();
        markers.forEach((folder, files) -> JvmFolder.tool(files).ifPresent(tool -> tools.put(folder, tool)));
        return tools.entrySet().stream()
                .map(one -> new JvmProject(
                        new RelativePath(one.getKey()), one.getValue(), below(one.getKey(), one.getValue(), tools)))
                .toList();
    }

    private static boolean below(String folder, BuildTool tool, Map<String, BuildTool> tools) {
        if (folder.equals(ROOT)) return false;
        int slash = folder.lastIndexOf('/');
        String parent = slash < 0 ? ROOT : folder.substring(0, slash);
        return tools.get(parent) == tool || below(parent, tool, tools);
    }
}
