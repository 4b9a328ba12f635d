package dev.gatehouse.examples.quickstart;

import dev.gatehouse.Presets;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.Storage;
import dev.gatehouse.ticket.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** One burst pipe in three offices, which differ by their settings alone; in the end, side by side. */
final class ThreeOffices {
    /** Of each office, its manual. */
    enum Manual {
        S0("阳光嘉园", Presets.SUNSHINE_GARDEN),
        S2("圆梦居", Presets.PROJECT_HANDBOOK),
        S4("服务式公寓", Presets.SERVICED_APARTMENT);

        private final String office;
        private final Profile profile;

        Manual(String office, Profile profile) {
            this.office = office;
            this.profile = profile;
        }

        EstateId estate() {
            return new EstateId("burst-pipe-" + name().toLowerCase(Locale.ROOT));
        }

        String title() {
            return name() + " " + office;
        }
    }

    private final Storage storage;
    private final Story story;

    ThreeOffices(Storage storage, Story story) {
        this.storage = storage;
        this.story = story;
    }

    void tell() {
        story.chapter("The same burst pipe in three offices");
        story.say("Three more estates, each by another manual. What is called is the same; only the profiles differ.");
        List<OfficeView> offices = new ArrayList<>();
        for (Manual manual : Manual.values()) {
            offices.add(tell(manual));
        }
        story.head("side by side: when each step was taken, what was promised, who signed, what closing needed");
        story.table(sideBySide(offices));
    }

    private OfficeView tell(Manual manual) {
        FrontDesk desk = FrontDesk.open(storage, notifier(), manual.estate(), manual.title(), manual.profile);
        story.namedBy(new Names(desk)::in);
        story.head(manual.title());
        BurstPipe pipe = new BurstPipe(desk, story);
        pipe.told();
        OfficeView office = new OfficeView(manual.title(), desk, pipe.ticket());
        if (office.promises().isEmpty()) {
            story.aside("this office promises nothing by any time");
        } else {
            story.table(office.clocks());
        }
        return office;
    }

    /** One line for each message, since there are many. */
    private Notifier notifier() {
        return told -> {
            Recipient to = told.notice().to();
            story.aside("told: " + to + ", " + told.notice().text().in(Locale.ENGLISH));
        };
    }

    static TextTable sideBySide(List<OfficeView> offices) {
        TextTable table = new TextTable(line("", offices, OfficeView::title).toArray(String[]::new));
        Stream.concat(Stream.of(Milestone.values()).filter(Milestone::isOfOrder), Stream.of(Milestone.VISITED))
                .filter(step ->
                        offices.stream().anyMatch(office -> !office.step(step).isEmpty()))
                .map(step -> line(OfficeView.word(step), offices, office -> office.step(step)))
                .forEach(line -> table.add(line.toArray()));
        block(table, "PROMISED", offices, OfficeView::promises);
        block(table, "HAVE SIGNED", offices, OfficeView::signatures);
        block(table, "MUST SIGN AFTERWARDS", offices, OfficeView::signaturesDemanded);
        block(table, "MAY ACCEPT", offices, OfficeView::acceptors);
        block(table, "CLOSING NEEDS", offices, OfficeView::closing);
        return table;
    }

    private static void block(
            TextTable table, String title, List<OfficeView> offices, Function<OfficeView, List<String>> cells) {
        int height = offices.stream()
                .mapToInt(office -> cells.apply(office).size())
                .max()
                .orElse(0);
        for (int i = 0; i < height; i++) {
            int row = i;
            table.add(line(i == 0 ? title : "", offices, office -> cell(cells.apply(office), row))
                    .toArray());
        }
    }

    private static String cell(List<String> cells, int row) {
        String nothing = row == 0 ? "nothing" : "";
        return row < cells.size() ? cells.get(row) : nothing;
    }

    private static List<String> line(String title, List<OfficeView> offices, Function<OfficeView, String> cell) {
        List<String> line = new ArrayList<>(List.of(title));
        offices.forEach(office -> line.add(cell.apply(office)));
        return line;
    }
}
