package dev.gatehouse.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartMainTest {
    private static final String HEADER =
            "unit,unit_kind,household,planned_move_in,name,gender,relationship,birth_year,age,phone\n";

    @TempDir
    private Path data;

    @Test
    void theStoryIsToldTwiceAndNothingIsDoubled() {
        String first = run();
        Books books = Books.count(data, "sunshine-garden");
        String second = run();

        assertThat(Books.count(data, "sunshine-garden")).isEqualTo(books);
        assertThat(books.units()).isEqualTo(70);
        assertThat(books.households()).isEqualTo(64);
        assertThat(books.passBooks()).isEqualTo(64);
        assertThat(books.people()).isEqualTo(179);
        assertThat(books.crews()).isEqualTo(1);
        assertThat(books.titles()).isEqualTo(3);
        assertThat(first)
                .contains("new: 70 units, 64 households, 176 people; found from an earlier run: 0 units, 0 households")
                .doesNotContain("earlier run)");
        assertThat(second)
                .contains("new: 0 units, 0 households, 0 people; found from an earlier run: 70 units, 64 households")
                .contains(
                        "move in  (done by an earlier run)",
                        "right away?  (refused in an earlier run)",
                        "pays. The flat is 高远's; the seller's household leaves, the tenant's stays  (done by an earlier run)");
        assertThat(booksOf(second)).isEqualTo(booksOf(first));
    }

    @Test
    void theStoryShowsEachRefusalInBothLanguagesAndWhatTheBooksSay() {
        assertThat(run())
                .contains("refused by rule UNIT-1", "单元 1-1201 已有档案")
                .contains("refused by rule PASS-4", "签收单 RS-2026-000006 无有权签收者签名")
                .contains("refused by rule PASS-2", "陈子涵 已领免费业户证 3 张（共 3 张），又申请 1 张", "请收取 CNY 50.00")
                .contains("14 passes, taken in all: CNY 100.00")
                .contains("the file of unit 3-0502 (APARTMENT, VACANT)")
                .contains("pass.lost", "standing=HOUSEHOLD_EMPLOYEE")
                .contains(
                        "to staff:chen.mei (clock.overdue)",
                        "Overdue since 2026-03-24 16:40 (level 1): Make passes for 张周慧兰",
                        "clock.lapsed")
                .contains("to staff:li.wei (duty.opened)", "duty key.scrap-list@2026-03-30T09:00:00 is done")
                .contains(
                        "to whoever is on duty: SECURITY (pass.stopped)",
                        "Let nobody in on RP-2026-000374, RP-2026-000375 any more");
    }

    @Test
    void aCrewGoesThroughAllHandsAndNoneIsSkipped() {
        assertThat(run())
                .containsSubsequence(
                        "WP-2026-000001 is to be done by 7 Apr 09:30",
                        "to staff:qian.yi (permit.responsible)",
                        "Finance takes CNY 40, and gives one receipt and four blank permits: PR-2026-000001",
                        "refused by rule PERM-5",
                        "工作证 WP-2026-000001-001 现为 CHECKING，所在为 SECURITY",
                        "请为申请 WP-2026-000001 退款 CNY 10.00",
                        "Let nobody in on permit WP-2026-000001-002 any more",
                        "The works are over")
                .containsPattern("WP-2026-000001-001 +郭亮 +RETURNED +CUSTOMER_SERVICE")
                .containsPattern("WP-2026-000001-002 +马小军 +LOST +VOID")
                .containsPattern("WP-2026-000001-003 +孙立 +RETURNED +CUSTOMER_SERVICE")
                .containsPattern("WP-2026-000001-004 +Trần Văn Minh +REJECTED +VOID")
                .contains("taken and kept, after one was rejected: CNY 30.00", "clock=relay, cycle=1, kept=true");
    }

    @Test
    void aFlatIsSoldAndTheTenantStaysWithThePassesThatOpen() {
        assertThat(run())
                .containsSubsequence(
                        "On record: 张伟 owns the flat, his father 张德福 rents",
                        "refused by rule OWN-1",
                        "单元 2-1101 的费用尚未结清，尚欠 CNY 1286.40",
                        "The flat is 高远's",
                        "passes of the seller's household: 8 RETURNED, 4 REVOKED",
                        "passes of the tenant's household: 6 ISSUED",
                        "papers in the file: 6",
                        "of these, the buyer may read: JQ-2026-7, kf-02-16/88, WY-2026-31",
                        "the seller, who owns it no more: none");
    }

    @Test
    void theSamePipeBurstsInThreeOfficesAndNothingIsDoubled() {
        String first = run();
        List<Books> books = threeBooks();
        String second = run();

        assertThat(threeBooks()).isEqualTo(books);
        assertThat(books).extracting(Books::tickets).containsOnly(1L);
        assertThat(books).extracting(Books::households).containsOnly(1L);
        assertThat(sideBySide(second)).isEqualTo(sideBySide(first));
    }

    @Test
    void eachOfficeRefusesTheSameShortCutByItsOwnRule() {
        String told = run();

        assertThat(office(told, "S0"))
                .contains("refused by rule REP-8", "A supervisor signs the paper before", "主管签名后方可通知到场")
                .containsSubsequence(
                        "The supervisor signs it", "sends Li Wei along", "Li Wei, who was there, signs too")
                .contains("this office promises nothing by any time")
                .doesNotContain("repeats it back", "all is well");
        assertThat(office(told, "S2"))
                .contains("refused by rule TKT-23", "专业责任人须签收处理单")
                .containsSubsequence("all is well", "Closed", "31 Mar 17:00  The month's papers are sorted and filed")
                .containsPattern("REP-3 .* 2 Mar 21:01 +kept 2 Mar 09:55 +post:CS_SUPERVISOR")
                .containsPattern("RV-2 .* 4 Mar 09:55 +kept")
                .doesNotContain("repeats it back", "Li Wei");
        assertThat(office(told, "S4"))
                .contains("refused by rule TKT-22", "接收信息者须复述确认")
                .containsSubsequence(
                        "on site", "signs for the paper", "shown the price", "accepts both", "accepts the work")
                .containsPattern("TKT-19 .* 2 Mar 09:02 +promised no more")
                .containsPattern("TKT-20 .* 2 Mar 09:01:30 +kept")
                .containsPattern("TKT-26 .* 2 Mar 09:11 +kept .*DEPARTMENT_SUPERVISOR/engineering")
                .containsPattern("RV-7 .* 2 Mar 09:57 +kept");
    }

    @Test
    void inTheEndTheThreeOfficesStandSideBySide() {
        assertThat(sideBySide(run()))
                .containsPattern("supervisor signed +2 Mar 09:02\n")
                .containsPattern("plan agreed +may be left out +may be left out +2 Mar 09:14\n")
                .containsPattern("PROMISED +nothing +REP-3 elapsed PT12H: kept +TKT-13 elapsed PT1M: kept\n")
                .contains("TKT-20 scaled 0.5 (elapsed PT3M): kept")
                .containsPattern("MUST SIGN AFTERWARDS +repairer +repairer +customer\n +attending officer +customer\n")
                .containsPattern("MAY ACCEPT +authorized +authorized +authorized\n")
                .containsPattern("visited +source acknowledges\n +content at last +visit satisfactory\n");
    }

    @Test
    void aDayAtTheKeyCabinetEndsWithAPipeAtTwoInTheMorningAndNothingIsDoubled() {
        String first = keyCabinet(run());
        String second = keyCabinet(run());

        assertThat(first)
                .containsSubsequence("2-201-1", "2-201-2", "2-1001-1", "2-1001-2")
                .containsSubsequence(
                        "refused by rule KEY-4",
                        "refused by rule KEY-OURS-1",
                        "钥匙串 B-10 现为 OUT，自",
                        "Key 2-1001-2 was lost; outsider:mason.wu had it",
                        "refused by rule KEY-OURS-11",
                        "On chain cabinet B 1 rings are missing",
                        "refused by rule KEY-OURS-6",
                        "3 Mar 02:04  The neighbour comes along",
                        "Ratify the emergency entry with ring B-10",
                        "3 Mar 08:45  The project head reads of it");
        assertThat(chainOfCustody(first))
                .containsSubsequence(
                        "customer-service", "plumber.qian", "mason.wu", "customer-service", "plumber.qian", "now");
        assertThat(chainOfCustody(second)).isEqualTo(chainOfCustody(first));
        assertThat(second).contains("hands the ring out  (done by an earlier run)");
    }

    @Test
    void refusedRowsAreCorrectedInTheirFileAndReadAgain() throws IOException {
        run();
        Path refused = data.resolve("households-refused.csv");
        List<String> rows = Files.readAllLines(refused);
        assertThat(rows).hasSize(1 + 15);
        assertThat(rows.get(0)).endsWith(",phone,line,why");
        assertThat(rows)
                .filteredOn(row -> row.contains("its household is refused: line 64"))
                .hasSize(2);

        String corrected = Files.readString(refused)
                .replace("倪好,女,女儿,,", "倪好,女,女儿,,4")
                .replace("先生", "男")
                .replace("12345", "")
                .replace("4-0701,住宅,1,2026-03-26,,", "4-0701,住宅,1,2026-03-26,柏青,")
                .replace("1790", "1970")
                .replace("1-1201,别墅", "1-1201,住宅")
                .replace("26.3.2026", "2026-03-26")
                .replace("八岁", "8")
                .replace("+999 70 123 45 67", "+46 70 123 45 67")
                .replace("苗青,,", "苗青,女,户主");
        Path file = data.resolve("corrected.csv");
        Files.writeString(file, corrected);
        Books before = Books.count(data, "sunshine-garden");

        String told = run("--list", file.toString());

        assertThat(told).contains("new: 0 units, 8 households, 15 people").doesNotContain("refused");
        Books after = Books.count(data, "sunshine-garden");
        assertThat(after.units()).isEqualTo(before.units());
        assertThat(after.households()).isEqualTo(before.households() + 8);
        assertThat(data.resolve("corrected-refused.csv")).doesNotExist();
    }

    @Test
    void everythingThatIsWrongWithAHouseholdIsToldAtOnceAndTheReadingGoesOn() throws IOException {
        String told = readList(HEADER
                + "9-01,住宅,1,,甲,,,1790,,12345\n"
                + "9-01,,1,,,先生,子,,,\n"
                + "9-02,住宅,1,,乙,男,户主,,,\n"
                + ",住宅,1,,丙,男,户主,,,\n");

        assertThat(told)
                .containsSubsequence(
                        "2     gender        is not known; RES-1",
                        "2     relationship  is not known; RES-1",
                        "2     birth_year    must be at least 1850",
                        "2     phone         must be a telephone number",
                        "3     name          must not be blank",
                        "3     gender        is not a known word: 先生",
                        "3     age           is not known; RES-2",
                        "5     unit          must")
                .contains("new: 2 units, 1 households, 1 people");
    }

    @Test
    void aHouseholdThatComesAgainWithOtherParticularsIsRefused() throws IOException {
        readList(HEADER + "9-01,住宅,1,,甲,男,户主,,,\n");
        String told = readList(HEADER + "9-01,住宅,1,2026-04-01,甲,男,户主,1980,,\n");

        assertThat(told).contains("household  this household came before with other particulars");
        assertThat(Books.count(data, "sunshine-garden").households()).isEqualTo(1);
    }

    @Test
    void aGeneratedListIsReadTwiceIntoAnEstateOfItsOwn() {
        assertThat(run("--households", "210"))
                .contains("210 households", "refused: 1 households with ", "age     is not known; RES-2", "heap limit");
        Books books = Books.count(data, "generated");
        assertThat(run("--households", "210")).contains("found from an earlier run: 210 units, 209 households");
        assertThat(Books.count(data, "generated")).isEqualTo(books);
    }

    @Test
    void aFileThatIsNoHouseholdListEndsTheRunWithItsNameAndWhatItLacks() throws IOException {
        Path file = Files.writeString(data.resolve("other.csv"), "unit;name\n1;甲\n");

        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = QuickstartMain.run(
                new PrintStream(told, true, StandardCharsets.UTF_8),
                "--data",
                data.toString(),
                "--list",
                file.toString());

        assertThat(code).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("not read: " + file + ": the header lacks the columns unit, unit_kind");
    }

    @Test
    void optionsThatExcludeEachOtherAndAFileThatIsNotThereAreNamed() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        assertThat(QuickstartMain.run(nowhere, "--data", data.toString(), "--list", "nowhere.csv"))
                .isEqualTo(1);
        assertThat(QuickstartMain.run(nowhere, "--households", "3", "--list", "nowhere.csv"))
                .isEqualTo(2);
    }

    private String readList(String text) throws IOException {
        return run("--list", Files.writeString(data.resolve("list.csv"), text).toString());
    }

    private String run(String... args) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        String[] all = new String[args.length + 2];
        all[0] = "--data";
        all[1] = data.toString();
        System.arraycopy(args, 0, all, 2, args.length);
        assertThat(QuickstartMain.run(new PrintStream(told, true, StandardCharsets.UTF_8), all))
                .isZero();
        return told.toString(StandardCharsets.UTF_8);
    }

    private static String booksOf(String story) {
        return story.substring(story.indexOf("the file of unit"), story.indexOf("The same burst pipe"));
    }

    private List<Books> threeBooks() {
        return Stream.of("s0", "s2", "s4")
                .map(office -> Books.count(data, "burst-pipe-" + office))
                .toList();
    }

    private static String office(String story, String manual) {
        String chapter = story.substring(story.indexOf("The same burst pipe"));
        int begin = chapter.indexOf("\n" + manual + " ");
        int end = chapter.indexOf("\n\n", begin);
        return chapter.substring(begin, end);
    }

    private static String keyCabinet(String story) {
        return story.substring(story.indexOf("A day at the key cabinet"), story.indexOf("Everything is kept in"));
    }

    private static String chainOfCustody(String story) {
        return story.substring(story.indexOf("the chain of custody"));
    }

    private static String sideBySide(String story) {
        return story.substring(story.indexOf("side by side"), story.indexOf("A day at the key cabinet"));
    }
}
