package dev.gatehouse.examples.quickstart;

import dev.gatehouse.pass.Pass;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.subscription.RequisitionId;
import dev.gatehouse.subscription.SubscriptionId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The chapters, in their order. */
final class WholeStory {
    /** The list that comes with the example. */
    static final String LIST = "households.csv";

    private final FrontDesk desk;
    private final Story story;
    private final Names names;

    WholeStory(FrontDesk desk, Story story) {
        this.desk = desk;
        this.story = story;
        this.names = new Names(desk);
        story.namedBy(names::in);
    }

    void tell(Path refusedFile) throws IOException {
        story.title("阳光嘉园 · Sunshine Garden");
        story.say(
                desk.isNew()
                        ? "An estate of four buildings opens its front desk. Monday, 2 March 2026, eight o'clock."
                        : "The front desk knows this story from an earlier run: what was done is done, nothing comes twice.");
        theListComesIn(refusedFile);
        theyMoveIn();
        fourthPass();
        lostPass();
        promises();
        crew();
        newspaper();
        moveOut();
        sale();
        theBooks();
    }

    private void theListComesIn(Path refusedFile) throws IOException {
        story.chapter("The sales office sends its list");
        TheListComesIn chapter = new TheListComesIn(desk, story);
        InputStream bytes = Objects.requireNonNull(WholeStory.class.getResourceAsStream(LIST));
        chapter.read(LIST, bytes, refusedFile);
        story.say("");
        chapter.aSecondFile("1-1201");
    }

    private void theyMoveIn() {
        story.chapter("Passes wait at the desk, and households move in");
        TheyMoveIn chapter = new TheyMoveIn(desk, story);
        Family chen = Family.only(desk, "1-1201");
        desk.time().moveTo(1, "09:30");
        story.aside(
                "How many are you? the desk asks once more. Four, say the Chens: the list has left out grandmother.");
        chapter.moveIn(chen, "the Chens of 1-1201", 4, List.of(TheyMoveIn.grandmother()));
        desk.time().moveTo(1, "11:00");
        PersonId grandmother = newest(chen);
        chapter.makeUp(chen, grandmother, names.of(grandmother));
        desk.time().moveTo(1, "15:00");
        chapter.moveIn(Family.only(desk, "3-0502"), "the Dubois family of 3-0502", 3, List.of());
        desk.time().moveTo(2, "10:00");
        List<Family> zhangs = Family.of(desk, "2-1101");
        chapter.moveIn(zhangs.get(0), "the young Zhangs of 2-1101", 3, List.of());
        chapter.moveIn(zhangs.get(1), "the old Zhangs, the unit's second household", 2, List.of());
        desk.time().moveTo(2, "16:20");
        chapter.unsigned(Family.only(desk, "1-0302"), "Ouyang Mingyue of 1-0302");
        told();
    }

    private void fourthPass() {
        story.chapter("A fourth pass costs fifty yuan");
        desk.time().moveTo(8, "17:45");
        Family chen = Family.only(desk, "1-1201");
        PersonId son = chen.the(Relationship.CHILD);
        new PassesLater(desk, story).fourth(chen, son, names.of(son));
        PersonId mother = chen.the(Relationship.SPOUSE);
        new TheyMoveIn(desk, story).handOver(chen, 2, mother, names.of(mother), "fourth");
    }

    private void lostPass() {
        story.chapter("A pass is lost");
        desk.time().moveTo(15, "08:50");
        Family chen = Family.only(desk, "1-1201");
        PersonId mother = chen.the(Relationship.SPOUSE);
        PersonId nanny = chen.the(Relationship.NANNY);
        PassNumber lost = chen.passesOf(mother).get(0).number();
        new PassesLater(desk, story)
                .lost(chen, lost, nanny, "The nanny " + names.of(nanny) + " reports for " + names.of(mother));
        new TheyMoveIn(desk, story).handOver(chen, 3, mother, names.of(mother), "replacement");
        told();
    }

    private void promises() {
        story.chapter("A promise is forgotten, and a duty comes round");
        PromisesInView chapter = new PromisesInView(desk, story);
        List<Family> zhangs = Family.of(desk, "2-1101");
        desk.time().moveTo(21, "08:10");
        chapter.roster();
        desk.time().moveTo(21, "16:40");
        chapter.forgotten(zhangs.get(0));
        told();
        desk.time().moveTo(22, "17:00");
        chapter.sweep();
        told();
        desk.time().moveTo(22, "17:20");
        chapter.late(zhangs.get(0));
        desk.time().moveTo(28, "09:01");
        chapter.sweep();
        told();
        desk.time().moveTo(28, "15:30");
        chapter.listed();
    }

    private void crew() {
        story.chapter("A contractor's crew goes through its permits");
        desk.time().moveTo(36, "09:00");
        ThroughAllHands chapter = new ThroughAllHands(desk, story);
        told();
        desk.time().moveTo(36, "09:04");
        chapter.paid();
        desk.time().moveTo(36, "09:07");
        chapter.receiptHandedOver();
        chapter.stampedUnchecked();
        desk.time().moveTo(36, "09:15");
        chapter.checked();
        desk.time().moveTo(36, "09:26");
        chapter.finished();
        desk.time().moveTo(36, "09:40");
        chapter.delivered();
        desk.time().moveTo(36, "10:30");
        chapter.refunded();
        told();
        desk.time().moveTo(45, "18:10");
        chapter.lost();
        desk.time().moveTo(50, "07:55");
        chapter.revoked();
        told();
        desk.time().moveTo(59, "17:00");
        chapter.returned();
    }

    private void newspaper() {
        story.chapter("A newspaper from order to end");
        ANewspaper chapter = new ANewspaper(desk, story);
        Family chen = Family.only(desk, "1-1201");
        Family dubois = Family.only(desk, "3-0502");
        desk.time().moveTo(59, "17:20");
        chapter.supplier();
        SubscriptionId chens = chapter.signed(chen, "The Chens of 1-1201", "story/news/chen");
        SubscriptionId theirs = chapter.signed(dubois, "The Dubois family of 3-0502", "story/news/dubois");
        desk.time().moveTo(59, "17:50");
        RequisitionId requisition = chapter.requisition(List.of(chens, theirs));
        chapter.unapproved(requisition);
        desk.time().moveTo(59, "18:30");
        chapter.placed(requisition);
        told();
        desk.time().moveTo(60, "09:10");
        chapter.delivered(chens);
        told();
        desk.time().moveTo(60, "11:00");
        chapter.leaving(dubois, theirs);
        chapter.transferred(theirs, Family.of(desk, "2-1101").get(1));
        told();
        chapter.charged();
    }

    private void moveOut() {
        story.chapter("A household moves out");
        desk.time().moveTo(60, "14:00");
        Family dubois = Family.only(desk, "3-0502");
        List<PassNumber> returned =
                dubois.book().passes().stream().map(Pass::number).limit(7).toList();
        new PassesLater(desk, story).moveOut(dubois, "The Dubois family of 3-0502", returned);
        told();
    }

    private void sale() {
        story.chapter("A flat is sold, and the tenant stays");
        List<Family> zhangs = Family.of(desk, "2-1101");
        desk.time().moveTo(63, "10:00");
        TheFlatIsSold chapter = new TheFlatIsSold(desk, story, zhangs.get(0), zhangs.get(1));
        chapter.recorded();
        desk.time().moveTo(65, "14:00");
        PersonId buyer = chapter.buyer();
        chapter.unsettled(buyer);
        desk.time().moveTo(66, "11:20");
        chapter.sold(buyer);
        told();
        chapter.passes();
        chapter.read(buyer);
    }

    private void theBooks() {
        story.chapter("What the books say");
        TheBooks books = new TheBooks(desk, story, names);
        Family chen = Family.only(desk, "1-1201");
        Family dubois = Family.only(desk, "3-0502");
        Family zhangs = Family.of(desk, "2-1101").get(0);
        books.unitFile(chen);
        books.unitFile(dubois);
        books.passBook(chen);
        books.passBook(dubois);
        books.journal(chen);
        books.passJournal(zhangs);
        books.permits();
    }

    /** What the host's scheduler does from time to time, too: what is to be told goes out. */
    private void told() {
        desk.gatehouse().outbox().deliver(100);
    }

    private static PersonId newest(Family family) {
        List<Member> members = family.household().members();
        return members.get(members.size() - 1).person();
    }
}
