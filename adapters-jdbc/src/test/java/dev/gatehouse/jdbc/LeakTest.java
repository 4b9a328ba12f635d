package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.resident.HouseholdId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeakTest {
    private static final String NAME = "Leocadia Undisclosed";
    private static final String PHONE = "13800138000";

    private final List<String> messages = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("dev.gatehouse.jdbc.Databases#each")
    void noNameAndNoNumberOfAPersonIsLoggedOrInAMessage(DataSource dataSource) {
        PrintStream before = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try {
            aDayAtTheDesk(new House(JdbcStorage.owning(dataSource)));
        } finally {
            System.setErr(before);
        }
        messages.add(logged.toString(StandardCharsets.UTF_8));

        assertThat(messages).hasSizeGreaterThan(3);
        assertThat(messages).allSatisfy(message -> assertThat(message).doesNotContain(NAME, "Undisclosed", PHONE));
    }

    private void aDayAtTheDesk(House house) {
        String shiftedColumn = NAME + " " + PHONE;
        HouseholdId household = house.settled(shiftedColumn, NAME, NAME + " II");
        refused(() -> house.unit(shiftedColumn));
        refused(() -> house.settled("3-1202", NAME + "\u0000"));
        refused(() -> house.gatehouse
                .passes()
                .make(house.call(), new MakePasses(household, house.holder(household), 1, null)));
    }

    private void refused(Runnable step) {
        GatehouseException refusal = catchThrowableOfType(GatehouseException.class, step::run);
        assertThat(refusal).isNotNull();
        messages.add(String.valueOf(refusal.getMessage()));
    }
}
