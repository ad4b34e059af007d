package dev.mosaic.e2e.faults;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Does the steps of a case, until its symptom is there to be seen. */
record Play(FaultCase played, Scene scene) {
    void perform() {
        played.steps().forEach(this::perform);
    }

    private void perform(Step step) {
        switch (step) {
            case Step.Apply apply -> scene.apply(played.folder().resolve(apply.file()));
            case Step.Patch patch -> scene.patch(patch);
            case Step.Delete delete -> scene.delete(delete.target());
            case Step.Await await -> await(await.symptom());
        }
    }

    private void await(Symptom symptom) {
        try {
            Awaitility.await()
                    .atMost(symptom.within())
                    .during(symptom.lasting())
                    .pollInSameThread()
                    .pollInterval(Duration.ofMillis(400))
                    .until(() -> shown(symptom));
        } catch (ConditionTimeoutException e) {
            throw new Unseen(symptom.toString(), e);
        }
    }

    private boolean shown(Symptom symptom) {
        if (symptom.isLog()) {
            return scene.logs(symptom.target(), symptom.labels(), symptom.log()).stream()
                    .anyMatch(symptom::fits);
        }
        return symptom.shownBy(scene.objects(symptom.target(), symptom.labels()));
    }

    /** The cluster never showed what the case is about, so nothing can be said of a diagnosis. */
    static final class Unseen extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unseen(String symptom, Throwable cause) {
            super("never seen: " + symptom, cause);
        }
    }
}
