package dev.gatehouse.examples.quickstart;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A list of invented households, the same at each run: families of one to five, here and there a nanny, and one
 * household in two hundred with a child whose age nobody wrote down.
 */
final class GeneratedList {
    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "欧阳",
            "司马", "上官", "诸葛");
    private static final List<String> GIVEN = List.of(
            "伟", "芳", "娜", "敏", "静", "磊", "洋", "艳", "勇", "军", "杰", "娟", "涛", "明", "超", "秀英", "桂兰", "建国", "子涵", "欣怡",
            "浩然", "一诺", "梓轩", "思远");
    private static final List<String> PHONES = List.of("138", "139", "136", "150", "186", "177", "188", "133");

    private final int households;
    private final Random random = new Random(20260302);

    GeneratedList(int households) {
        this.households = households;
    }

    void writeTo(Path file) throws IOException {
        try (CsvWriter writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord(Arrays.stream(Column.values()).map(Column::title).toList());
            for (int i = 0; i < households; i++) {
                household(writer, i);
            }
        }
    }

    /** Buildings of 120 units: thirty floors with four doors. */
    private void household(CsvWriter writer, int index) {
        String unit = String.format(Locale.ROOT, "%d-%02d%02d", index / 120 + 1, index % 120 / 4 + 1, index % 4 + 1);
        String surname = any(SURNAMES);
        row(writer, unit, surname, "男", "户主", 1950 + random.nextInt(50), true);
        if (index % 200 == 199) {
            row(writer, unit, surname, "男", "儿子", 0, false);
        }
        if (random.nextInt(5) > 0) {
            row(writer, unit, any(SURNAMES), "女", "配偶", 1950 + random.nextInt(50), true);
            for (int children = random.nextInt(3); children > 0; children--) {
                row(writer, unit, surname, "女", "女儿", 2008 + random.nextInt(18), false);
            }
        }
        if (random.nextInt(10) == 0) {
            row(writer, unit, any(SURNAMES), "女", "保姆", 1965 + random.nextInt(30), true);
        }
    }

    private void row(
            CsvWriter writer,
            String unit,
            String surname,
            String gender,
            String relationship,
            int birthYear,
            boolean hasPhone) {
        writer.writeRecord(
                unit,
                "住宅",
                "1",
                "2026-04-01",
                surname + any(GIVEN),
                gender,
                relationship,
                birthYear == 0 ? "" : Integer.toString(birthYear),
                "",
                hasPhone ? any(PHONES) + (10_000_000 + random.nextInt(90_000_000)) : "");
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
