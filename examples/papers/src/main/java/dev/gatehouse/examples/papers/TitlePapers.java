package dev.gatehouse.examples.papers;

import static dev.gatehouse.examples.papers.Frame.fact;

import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Fact;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.examples.papers.view.SealMark;
import dev.gatehouse.resident.Authority;
import dev.gatehouse.resident.Tenure;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.UnitNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The papers of those who own, rent, or act for others: agreements, settlement statements, powers of attorney. */
record TitlePapers(Frame frame) {
    /**
     * An owner's property-fee agreement (OWN-3), a tenant's lease.
     *
     * @throws NullPointerException when the tenure has none
     */
    PrintedPaper agreement(Tenure tenure, UnitNumber unit) {
        Paper paper = Objects.requireNonNull(tenure.agreement());
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("单元", "Unit", unit.value()));
        facts.add(new Fact(Words.of(tenure.capacity()), frame.name(Party.resident(tenure.person()))));
        facts.add(fact("自", "From", tenure.since()));
        if (tenure.share() != null) {
            facts.add(fact("份额", "Share", tenure.share()));
        }
        if (tenure.leaseEnd() != null) {
            facts.add(fact("租期至", "Lease until", tenure.leaseEnd()));
        }
        return frame.of(paper, PaperSize.A4, new Body.Form(facts, List.of(), List.of()), Words.of(tenure.capacity()));
    }

    /** That the fees of those who leave are settled (OWN-1). */
    PrintedPaper settlement(Paper statement, UnitNumber unit) {
        Body body = new Body.Form(
                List.of(fact("单元", "Unit", unit.value()), fact("截至", "Until", frame.time(statement.dated()))),
                List.of(),
                List.of(new Both("各项费用已结清。", "All fees are settled.")));
        return frame.of(statement, PaperSize.A5, body).withSeal(SealMark.place());
    }

    /** Who may act for whom, and for what; one that was revoked says so. */
    PrintedPaper powerOfAttorney(Authority authority, UnitNumber unit) {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("单元", "Unit", unit.value()),
                fact("委托人", "Granted by", frame.name(Party.resident(authority.grantedBy()))),
                fact("受托人", "Agent", frame.name(Party.resident(authority.agent()))),
                fact("委托事项", "To", scopes(authority)),
                fact("自", "From", frame.time(authority.since()))));
        if (authority.until() != null) {
            facts.add(fact("至", "Until", frame.time(authority.until())));
        }
        if (authority.revokedAt() != null) {
            facts.add(fact("已撤销", "Revoked", frame.time(authority.revokedAt())));
        }
        return frame.of(
                authority.proof(),
                PaperSize.A4,
                new Body.Form(facts, List.of(), List.of()),
                new Both("委托人", "Granted by"));
    }

    /** Any other paper of a unit's file (UNIT-2). */
    PrintedPaper filed(FiledPaper filed, UnitNumber unit) {
        Both section = switch (filed.section()) {
            case PARTICULARS -> new Both("相关资料", "Particulars");
            case AGREEMENT -> new Both("协议", "Agreements");
            case CERTIFICATE -> new Both("证明", "Certificates");
            case SIGNED_DOCUMENT -> new Both("签署文件", "Signed documents");
        };
        Body body = new Body.Form(
                List.of(
                        fact("单元", "Unit", unit.value()),
                        fact("档案类别", "Section of the file", section),
                        fact("归档人", "Filed by", frame.name(filed.filedBy())),
                        fact("归档时间", "Filed", frame.time(filed.filedAt()))),
                List.of(),
                List.of());
        return frame.of(filed.paper(), PaperSize.A4, body);
    }

    private static Both scopes(Authority authority) {
        List<Both> words = authority.scopes().stream().sorted().map(Words::of).toList();
        return new Both(
                words.stream().map(Both::chinese).collect(Collectors.joining("、")),
                words.stream().map(Both::english).collect(Collectors.joining("; ")));
    }
}
