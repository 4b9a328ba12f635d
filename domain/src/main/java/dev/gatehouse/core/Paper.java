package dev.gatehouse.core;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A document: an agreement, a certificate, a receipt sheet.
 *
 * @param number     the number printed on it, 1 to {@value #MAX_NUMBER_LENGTH} characters
 * @param title      what is printed at its head
 * @param dated      when it was drawn up
 * @param signatures who has signed it, in that order
 * @param scan       its scan; null where only the paper exists
 * @param parts      its parts and copies with their holders, each name once; empty where nobody follows them
 * @param printings  when and by whom it was printed, the first being the original and every other a copy
 * @param sealedAt   when the office's seal was put on it (盖章); null while it was not
 */
@Value.Builder
public record Paper(
        String number,
        Text title,
        Instant dated,
        List<Signature> signatures,
        @Nullable Attachment scan,
        List<PaperPart> parts,
        List<Printing> printings,
        @Nullable Instant sealedAt)
        implements WithPaper {
    /** The longest number. */
    public static final int MAX_NUMBER_LENGTH = 60;

    /** Refuses a bad number, two parts of one name, and an unmarked copy with {@link IllegalArgumentException}. */
    public Paper {
        signatures = List.copyOf(signatures);
        parts = List.copyOf(parts);
        printings = List.copyOf(printings);
        if (number.isBlank() || number.length() > MAX_NUMBER_LENGTH) {
            throw new IllegalArgumentException("a paper's number has 1 to " + MAX_NUMBER_LENGTH + " characters");
        }
        if (parts.stream().map(PaperPart::name).distinct().count() < parts.size()) {
            throw new IllegalArgumentException(number + ": two parts of one name");
        }
        for (int i = 0; i < printings.size(); i++) {
            if (printings.get(i).copy() != i > 0) {
                throw new IllegalArgumentException(number + ": every printing after the first is a copy");
            }
        }
    }

    /** A paper of which neither parts nor printings are followed. */
    public Paper(String number, Text title, Instant dated, List<Signature> signatures, @Nullable Attachment scan) {
        this(number, title, dated, signatures, scan, List.of(), List.of(), null);
    }

    /** A paper that nobody has signed yet. */
    public static Paper unsigned(String number, Text title, Instant dated) {
        return new Paper(number, title, dated, List.of(), null);
    }

    /** The paper with one more signature. */
    public Paper signed(Signature signature) {
        return withSignatures(plus(signatures, signature));
    }

    /** Whether anybody has signed it. */
    public boolean isSigned() {
        return !signatures.isEmpty();
    }

    /** The paper with one more part, in somebody's hands since it was drawn up. */
    public Paper withPart(String name, Keeper holder) {
        return withParts(plus(parts, new PaperPart(name, holder, dated)));
    }

    /** Who has a part; {@link IllegalArgumentException} when there is no such part. */
    public Keeper holder(String part) {
        return parts.stream()
                .filter(each -> each.name().equals(part))
                .map(PaperPart::holder)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(number + " has no part " + part));
    }

    /**
     * A part goes from one to another.
     *
     * @throws RuleViolation PAPER-OURS-1, when there is no such part, another has it, or it came there later
     */
    public Paper handOver(String part, Keeper from, Keeper to, Instant at) {
        PaperPart now = parts.stream()
                .filter(each -> each.name().equals(part))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        PaperRule.HAND_TO_HAND,
                        Text.of("paper {0} has no such part", "单据 {0} 没有该联", number),
                        Text.of("name one of its {0} parts", "请指定其 {0} 联中的一联", parts.size())));
        if (!now.holder().equals(from) || at.isBefore(now.since())) {
            throw new RuleViolation(
                    PaperRule.HAND_TO_HAND,
                    Text.of(
                            "a part of paper {0} is with {1} since {2}",
                            "单据 {0} 的一联自 {2} 起由 {1} 持有", number, now.holder(), now.since()),
                    Text.of("have {0} hand it over, after that", "请由 {0} 在此之后移交", now.holder()));
        }
        PaperPart next = new PaperPart(part, to, at);
        return withParts(
                parts.stream().map(each -> each.equals(now) ? next : each).toList());
    }

    /** The paper after one more printing, marked as a copy unless it is the first (PAPER-OURS-2). */
    public Paper printed(Party by, Instant at) {
        return withPrintings(plus(printings, new Printing(by, at, !printings.isEmpty())));
    }

    /**
     * The office puts its seal on it.
     *
     * @throws RuleViolation PAPER-OURS-3, when it has one
     */
    public Paper sealed(Instant at) {
        if (sealedAt != null) {
            throw new RuleViolation(
                    PaperRule.SEALED_ONCE,
                    Text.of("paper {0} was sealed at {1}", "单据 {0} 已于 {1} 盖章", number, sealedAt),
                    Text.of("leave the seal as it is, or draw up another paper", "请保留原印章，或另立单据"));
        }
        return withSealedAt(at);
    }

    /** Whether the office's seal is on it, and so on each of its parts. */
    public boolean isSealed() {
        return sealedAt != null;
    }

    /** Its date alone: people number and name papers after whom they concern (RES-11). */
    @Override
    public String toString() {
        return "Paper[" + dated + "]";
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
