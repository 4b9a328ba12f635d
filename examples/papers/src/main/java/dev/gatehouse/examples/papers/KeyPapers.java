package dev.gatehouse.examples.papers;

import static dev.gatehouse.examples.papers.Frame.heads;

import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Grid;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.CustodyEnd;
import dev.gatehouse.key.Inspection;
import dev.gatehouse.key.KeyConsent;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyLabel;
import dev.gatehouse.unit.UnitNumber;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The papers of keys: those that the office hands out, and those that an owner leaves with it. */
record KeyPapers(Frame frame) {
    /**
     * A line of the issue register or the loan register (KEY-3, KEY-4; kf-02-08, kf-02-09), with consent and signatures.
     *
     * @param tag what people call the ring
     */
    PrintedPaper registerLine(Custody custody, String tag) {
        KeyConsent consent = custody.consent();
        Inspection back = custody.back();
        Lines lines = new Lines()
                .line("钥匙链", "Ring", tag)
                .line("钥匙", "Keys", labels(custody.keys()))
                .line("领用（借用）人", "Taken by", frame.name(custody.holder()))
                .line("用途", "For", custody.purpose())
                .line("时间", "Since", frame.time(custody.since()))
                .line(
                        "同意人",
                        "Consent",
                        consent == null
                                ? null
                                : Both.written(frame.name(consent.by()).chinese() + " " + frame.time(consent.at())))
                .add(
                        "应还",
                        "Due back",
                        custody.bringingBack()
                                .map(clock -> frame.time(clock.dueAt()))
                                .orElse(null))
                .line("归还", "Until", custody.until() == null ? null : frame.time(custody.until()))
                .line("结果", "How it ended", custody.end() == null ? null : of(custody.end()));
        if (back != null) {
            lines.line("归还人", "Brought back by", frame.name(back.broughtBy()))
                    .line("验收人", "Inspected by", frame.name(back.inspectedBy()))
                    .line("缺失", "Missing", labels(back.missing()))
                    .line("损坏", "Damaged", labels(back.damaged()));
        }
        Paper line = new Paper(tag, title(custody), custody.since(), custody.signatures(), null);
        return frame.of(
                line,
                PaperSize.A5,
                new Body.Form(lines.facts(), List.of(), List.of()),
                new Both("领用（借用）人", "Taken by"),
                new Both("经办人", "Handed out by"));
    }

    /**
     * The form for keys that an owner leaves for works in the house (KEY-8, HAND-35), with each use of them (KEY-OURS-9).
     *
     * @throws NullPointerException while they were not left
     */
    PrintedPaper custodyForm(KeyDeposit deposit, UnitNumber unit) {
        Paper form = Objects.requireNonNull(deposit.form());
        Lines lines = new Lines()
                .line("单元", "Unit", unit.value())
                .line("用途", "For", deposit.purpose())
                .line("留存物品", "Contents", deposit.contents())
                .line("信封编号", "Envelope", deposit.envelope())
                .line("份数", "Copies", form.parts().size())
                .line("取回", "Taken back", takenBack(deposit.takenBack()));
        Body body = new Body.Form(
                lines.facts(),
                List.of(uses(deposit).toWriteOn()),
                List.of(new Both("业主将上列钥匙留存，供整改使用。", "The owner leaves these keys for works in the house.")));
        return frame.of(form, PaperSize.A4, body, new Both("业主签名", "Owner"));
    }

    private Grid uses(KeyDeposit deposit) {
        return new Grid(
                new Both("使用记录", "Uses"),
                heads(
                        new Both("使用人", "By"),
                        new Both("用途", "For"),
                        new Both("拆封", "Opened"),
                        new Both("重新封存", "Sealed again")),
                deposit.uses().stream()
                        .map(use -> List.of(
                                frame.name(use.by()),
                                Both.written(use.purpose()),
                                Both.written(frame.time(use.since())),
                                use.until() == null ? Both.NOTHING : Both.written(frame.time(use.until()))))
                        .toList());
    }

    private @Nullable Both takenBack(@Nullable Signature signature) {
        return signature == null
                ? null
                : Both.written(frame.name(signature.by()).chinese() + " " + frame.time(signature.signedAt()));
    }

    private static Text title(Custody custody) {
        return switch (custody.kind()) {
            case ISSUE -> Text.of("Key Issue Register kf-02-08", "钥匙领用登记表 kf-02-08");
            case LOAN -> Text.of("Key Loan Register kf-02-09", "钥匙借用登记表 kf-02-09");
            case DRAW -> Text.of("Keys Drawn for a Handover", "交付钥匙领取登记");
            case EMERGENCY -> Text.of("Keys Taken in an Emergency", "紧急进入钥匙登记");
        };
    }

    private static Both of(CustodyEnd end) {
        return switch (end) {
            case RETURNED -> new Both("已归还", "returned");
            case HANDED_OVER -> new Both("转交", "handed over");
            case LOST -> new Both("遗失", "lost");
            case GIVEN -> new Both("交付业主", "given to the owner");
        };
    }

    private static String labels(List<KeyLabel> labels) {
        return labels.stream().map(KeyLabel::toString).collect(Collectors.joining(", "));
    }
}
