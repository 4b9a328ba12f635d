package dev.gatehouse.examples.replay;

import dev.gatehouse.examples.replay.Verdict.NotJudged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file of requests holds, to be played in the order of time.
 *
 * @param courses    rows that can be played, in the order of the file
 * @param unplayable the others, each with what is wrong with it
 * @param end        when the file was drawn up
 * @param digest     tells this file by these rules from any other: 64 hexadecimal digits
 */
record Script(List<Course> courses, Map<Judgement, NotJudged> unplayable, Instant end, String digest) {
    /**
     * Reads a file to its end, and closes its bytes.
     *
     * @param file how messages name it
     */
    static Script read(String file, InputStream bytes, Rules rules) throws IOException {
        MessageDigest digest = sha256();
        digest.update(rules.toString().getBytes(StandardCharsets.UTF_8));
        Judge judge = new Judge(rules);
        List<Course> courses = new ArrayList<>();
        Map<Judgement, NotJudged> unplayable = new LinkedHashMap<>();
        try (RequestFile rows = new RequestFile(file, new DigestInputStream(bytes, digest))) {
            rows.forEachRemaining(row -> {
                Judgement judgement = judge.judge(row);
                Course.obstacle(judgement)
                        .ifPresentOrElse(
                                obstacle -> unplayable.put(judgement, obstacle),
                                () -> courses.add(
                                        Course.of(judgement, rules.calendar().zone())));
            });
        }
        return new Script(
                courses, unplayable, Drawing.of(courses), HexFormat.of().formatHex(digest.digest()));
    }

    /** All that happens, in the order of time. */
    List<Scene> scenes() {
        return courses.stream().flatMap(Scene::of).sorted(Scene.IN_ORDER).toList();
    }

    /** How many rows the file has. */
    long rows() {
        return (long) courses.size() + unplayable.size();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
