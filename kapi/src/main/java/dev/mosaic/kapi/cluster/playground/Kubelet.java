package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.kapi.cluster.playground.Conduct.CannotStart;
import dev.mosaic.kapi.cluster.playground.Conduct.Crashes;
import dev.mosaic.kapi.cluster.playground.Conduct.NoImage;
import dev.mosaic.kapi.cluster.playground.Conduct.Serves;
import dev.mosaic.kapi.cluster.playground.Conduct.Unconfigured;
import dev.mosaic.kapi.cluster.playground.ContainerState.Running;
import dev.mosaic.kapi.cluster.playground.ContainerState.Terminated;
import dev.mosaic.kapi.cluster.playground.ContainerState.Waiting;
import java.time.Duration;

/** Takes pods through their life as a kubelet does, only faster: pull, start, serve, or fail and try again. */
final class Kubelet {
    private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(1);
    private static final int LONGEST_DOUBLING = 6;

    private final Timeline timeline;
    private final Images images;
    private final Names names;

    Kubelet(Timeline timeline, Images images, Names names) {
        this.timeline = timeline;
        this.images = images;
        this.names = names;
    }

    /** Starts all containers of the pod; {@code changed} is told after each change. */
    void run(SimulatedPod pod, Diary diary, Runnable changed) {
        pod.containers().forEach(container -> {
            Life life = new Life(pod, container, new PodDiary(diary, pod, timeline), changed);
            life.later(names.delay(150, 350), life::pull);
        });
    }

    /** The life of one container; ends silently with its pod. */
    private final class Life {
        private final SimulatedPod pod;
        private final SimulatedContainer container;
        private final PodDiary diary;
        private final Runnable changed;

        Life(SimulatedPod pod, SimulatedContainer container, PodDiary diary, Runnable changed) {
            this.pod = pod;
            this.container = container;
            this.diary = diary;
            this.changed = changed;
        }

        void later(Duration delay, Runnable event) {
            timeline.after(delay, () -> {
                if (!pod.terminating()) event.run();
            });
        }

        void pull() {
            String image = container.spec().image();
            diary.normal("Pulling", "Pulling image \"" + image + "\"");
            timeline.fetch(() -> images.conduct(image), conduct -> {
                if (!pod.terminating()) pulled(conduct);
            });
        }

        private void pulled(Conduct conduct) {
            switch (conduct) {
                case NoImage(String message) -> cannotPull(message);
                case Serves(String id) -> begin(id, this::serve);
                case Crashes crash -> begin(crash.imageId(), () -> crash(crash));
                case Unconfigured(String id, String message) -> begin(id, () -> hold(message));
                case CannotStart(String id, String message) -> begin(id, () -> cannotStart(id, message));
            }
        }

        private void cannotPull(String message) {
            String image = container.spec().image();
            diary.warning("Failed", "Failed to pull image \"" + image + "\": " + message);
            become(new Waiting("ErrImagePull", message));
            Duration backOff = Kubelet.backOff(container.failed());
            later(names.delay(300, 500), () -> {
                diary.normal("BackOff", "Back-off pulling image \"" + image + "\"");
                become(new Waiting("ImagePullBackOff", "Back-off pulling image \"" + image + "\": " + message));
                later(backOff, this::pull);
            });
        }

        private void begin(String imageId, Runnable start) {
            container.pulled(imageId);
            diary.normal(
                    "Pulled", "Successfully pulled image \"" + container.spec().image() + "\"");
            later(names.delay(200, 450), start);
        }

        private void started() {
            diary.normal("Created", "Created container: " + container.spec().name());
            diary.normal("Started", "Started container " + container.spec().name());
            container.runs().begin(timeline.now());
            become(new Running());
        }

        private void serve() {
            started();
            later(names.delay(300, 700), () -> {
                container.becomeReady();
                changed.run();
            });
        }

        private void crash(Crashes crash) {
            started();
            Terminated end = new Terminated("Error", crash.message(), crash.exitCode());
            later(names.delay(200, 400), () -> fail(end, () -> crash(crash)));
        }

        private void hold(String message) {
            diary.warning("Failed", "Error: " + message);
            become(new Waiting("CreateContainerConfigError", message));
        }

        private void cannotStart(String imageId, String message) {
            diary.warning("Failed", "Error: " + message);
            fail(new Terminated("StartError", message, 128), () -> cannotStart(imageId, message));
        }

        /** The first time it is started again at once, then after a back-off that doubles. */
        private void fail(Terminated end, Runnable again) {
            container.runs().end(timeline.now(), end.message());
            become(end);
            int before = container.failed();
            Runnable restart = () -> {
                container.restarted();
                again.run();
            };
            later(names.delay(150, 250), before == 0 ? restart : () -> backOff(end, before - 1, restart));
        }

        private void backOff(Terminated end, int before, Runnable restart) {
            Duration backOff = Kubelet.backOff(before);
            String text = "back-off " + backOff.toSeconds() + "s restarting failed container="
                    + container.spec().name() + " pod=" + pod.name() + ": " + end.text();
            diary.warning(
                    "BackOff",
                    "Back-off restarting failed container " + container.spec().name() + " in pod " + pod.name());
            become(new Waiting("CrashLoopBackOff", text));
            later(backOff, restart);
        }

        private void become(ContainerState state) {
            container.become(state);
            changed.run();
        }
    }

    private static Duration backOff(int failures) {
        return FIRST_BACK_OFF.multipliedBy(1L << Math.min(failures, LONGEST_DOUBLING));
    }
}
