package dev.mosaic.kapi.cluster.playground;

/** What a kubelet tells of one pod. */
record PodDiary(Diary diary, SimulatedPod pod, Timeline timeline) {

    void normal(String reason, String message) {
        diary.normal(author(), reason, message, timeline.now());
    }

    void warning(String reason, String message) {
        diary.warning(author(), reason, message, timeline.now());
    }

    private Diary.Author author() {
        return new Diary.Author("kubelet", "Pod", pod.name());
    }
}
