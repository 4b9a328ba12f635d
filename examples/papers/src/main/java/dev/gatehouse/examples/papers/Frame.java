package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Printing;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Signature;
import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.CopyMark;
import dev.gatehouse.examples.papers.view.Fact;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PartLine;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.examples.papers.view.SealMark;
import dev.gatehouse.examples.papers.view.SignatureLine;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all papers of an estate have in common.
 *
 * @param estate its name
 * @param zone   its time zone, in which every time on paper is
 * @param names  by what names parties go
 */
record Frame(String estate, ZoneId zone, Names names) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int SHOWN_OF_DIGEST = 16;

    /** A paper with its body; whoever is to sign gets a line until somebody has signed. */
    PrintedPaper of(Paper paper, PaperSize size, Body body, Both... toSign) {
        Instant sealed = paper.sealedAt();
        return new PrintedPaper(
                size,
                estate,
                Both.of(paper.title()),
                paper.number(),
                time(paper.dated()),
                copy(paper.printings()),
                body,
                paper.parts().stream()
                        .map(part -> new PartLine(Words.part(part.name()), holder(part.holder()), time(part.since())))
                        .toList(),
                paper.isSigned()
                        ? paper.signatures().stream().map(this::signed).toList()
                        : Stream.of(toSign).map(SignatureLine::blank).toList(),
                sealed == null ? null : SealMark.set(new Both("已盖章 " + time(sealed), "sealed")));
    }

    String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    Both name(Party party) {
        return Both.written(names.of(party));
    }

    /** Whoever is told: a party by name, a post by what it is. */
    Both name(Recipient recipient) {
        return recipient instanceof Recipient.ToParty to ? name(to.party()) : Both.written(recipient);
    }

    static Fact fact(String chinese, String english, Both value) {
        return new Fact(new Both(chinese, english), value);
    }

    static Fact fact(String chinese, String english, Object written) {
        return fact(chinese, english, Both.written(written));
    }

    static List<Both> heads(Both... heads) {
        return List.of(heads);
    }

    private Both holder(Keeper keeper) {
        Party party = keeper.party();
        Post post = keeper.post();
        if (party != null) {
            return name(party);
        }
        if (post == null) {
            return Both.written(keeper);
        }
        Department department = post.department();
        Role role = post.role();
        if (department == null) {
            return role == null ? Both.written(keeper) : Words.of(role);
        }
        return Words.of(department);
    }

    /** A signature, with as what somebody signs. */
    SignatureLine signed(Both as, Signature signature) {
        String name = name(signature.by()).chinese();
        return new SignatureLine(
                new Both(as.chinese() + "：" + name, as.english()), time(signature.signedAt()), kept(signature.drawn()));
    }

    private SignatureLine signed(Signature signature) {
        return new SignatureLine(name(signature.by()), time(signature.signedAt()), kept(signature.drawn()));
    }

    private static Both kept(@Nullable Attachment drawn) {
        if (drawn == null) {
            return new Both("签名见纸质原件", "signed on the paper itself");
        }
        String kept = drawn.reference() + ", SHA-256 " + drawn.sha256().substring(0, SHOWN_OF_DIGEST) + "…";
        return new Both("手写签名：" + kept, "drawn signature");
    }

    private @Nullable CopyMark copy(List<Printing> printings) {
        if (printings.isEmpty() || !printings.get(printings.size() - 1).copy()) {
            return null;
        }
        Printing last = printings.get(printings.size() - 1);
        return new CopyMark(printings.size(), name(last.by()), time(last.at()));
    }
}
