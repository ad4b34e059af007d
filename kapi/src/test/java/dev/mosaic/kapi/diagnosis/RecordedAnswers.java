package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the network answered when it was recorded: {@code probes.json} maps a question, and where it is asked twice the milliseconds it waits, to its answer. */
record RecordedAnswers(Map<String, Object> answers) implements Prober {
    private static final JsonMapper JSON = JsonMapper.shared();

    @SuppressWarnings("unchecked")
    static RecordedAnswers of(Map<String, String> files) {
        return new RecordedAnswers(
                files.containsKey("probes.json") ? JSON.readValue(files.get("probes.json"), Map.class) : Map.of());
    }

    @Override
    public Answer ask(ProbeOrigin origin, Question question) {
        Object answer =
                answers.getOrDefault(key(question) + " " + question.timeoutMillis(), answers.get(key(question)));
        if (answer == null) throw new Unseen(Words.say("engine.no-probe"));
        return JSON.convertValue(answer, Answer.class);
    }

    private static String key(Question question) {
        return switch (question) {
            case Question.Http http -> "GET " + http.url();
            case Question.Tcp tcp -> "tcp " + tcp.host() + ":" + tcp.port();
            case Question.Tls tls -> "tls " + tls.host() + ":" + tls.port();
            case Question.Dns dns -> "dns " + dns.name();
        };
    }
}
