package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Published;
import dev.gatehouse.core.Signature;
import dev.gatehouse.pass.Pass;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationQuery;
import dev.gatehouse.permit.WorkPermit;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.Unit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the books say in the end: the unit's file, the pass book with its money, the journal. */
final class TheBooks {
    private static final int LIMIT = 200;
    private static final Pattern LONG_LIST = Pattern.compile("(RP-[0-9-]+), RP-.*(RP-[0-9-]+)");

    private final FrontDesk desk;
    private final Story story;
    private final Names names;

    TheBooks(FrontDesk desk, Story story, Names names) {
        this.desk = desk;
        this.story = story;
        this.names = names;
    }

    void unitFile(Family family) {
        Unit unit = family.unit();
        story.head("the file of unit " + unit.number() + " (" + unit.kind() + ", " + unit.occupancy() + ")");
        TextTable table = new TextTable("paper", "what it is", "section", "signed by", "filed");
        for (FiledPaper filed : unit.file()) {
            String signed = filed.paper().signatures().stream()
                    .map(Signature::by)
                    .map(party -> names.in(party.id()))
                    .findFirst()
                    .orElse("-");
            table.add(
                    filed.paper().number(),
                    filed.paper().title().in(Locale.ENGLISH),
                    filed.section(),
                    signed,
                    StoryTime.show(filed.filedAt()));
        }
        story.table(table);
    }

    void passBook(Family family) {
        PassBook book = family.book();
        story.head("the pass book of "
                + names.of(family.household().members().get(0).person()) + "'s household, unit "
                + family.unit().number() + (book.closed() ? " (closed)" : ""));
        TextTable table = new TextTable("pass", "holder", "state", "cost", "why");
        Money taken = Money.zero(CurrencyUnit.of("CNY"));
        for (Pass pass : book.passes()) {
            taken = taken.plus(pass.charge().amount());
            table.add(
                    pass.number(),
                    names.of(pass.holder()),
                    pass.state(),
                    pass.charge().amount(),
                    pass.charge().computation().in(Locale.ENGLISH)
                            + (pass.replaces() == null ? "" : " for " + pass.replaces()));
        }
        story.table(table);
        story.say("  " + book.passes().size() + " passes, taken in all: " + taken);
    }

    void journal(Family family) {
        var gatehouse = desk.gatehouse();
        story.head("the journal of unit " + family.unit().number());
        entries(gatehouse.units().history(desk.clerk(), family.unitId(), 0, LIMIT));
        story.head("the journal of the household");
        entries(gatehouse.households().history(desk.clerk(), family.id(), 0, LIMIT));
        passJournal(family);
    }

    void passJournal(Family family) {
        story.head("the journal of the pass book of unit " + family.unit().number());
        entries(desk.gatehouse().passes().history(desk.clerk(), family.id(), 0, LIMIT));
    }

    /** Money and permits of every crew, and who did what to them. */
    void permits() {
        var permits = desk.gatehouse().permits();
        for (PermitApplication application :
                permits.search(desk.clerk(), PermitApplicationQuery.ALL).items()) {
            story.head("the permits of " + application.number() + " (" + application.stage() + ")");
            TextTable table = new TextTable("permit", "worker", "state", "where it is");
            for (WorkPermit permit : application.permits()) {
                String worker = permit.worker().name().value();
                table.add(permit.number(), worker, permit.state(), permit.place());
            }
            story.table(table);
            story.say("  taken and kept, after one was rejected: "
                    + application.bill().received());
            story.head("the journal of " + application.number());
            entries(permits.history(desk.clerk(), application.id(), 0, LIMIT));
        }
    }

    private void entries(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            String told = entry.event().toString();
            Published published = entry.event().getClass().getAnnotation(Published.class);
            story.say(String.format(
                    "  %12s  %-9s  %-27s %s",
                    StoryTime.show(entry.occurredAt()),
                    entry.by().id(),
                    published == null ? "" : published.value(),
                    LONG_LIST
                            .matcher(told.substring(told.indexOf('[') + 1, told.length() - 1))
                            .replaceAll("$1 … $2")));
        }
    }
}
