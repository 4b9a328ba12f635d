package dev.gatehouse.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.DeskPolicy;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.resident.Particular;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.unit.UnitEvent;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonTest {
    private final Json json = new Json();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"unit.registered\",\"kind\":\"VILLA\"}",
                "{\"type\":\"unit.registered\",\"number\":null,\"kind\":\"VILLA\"}",
                "{\"type\":\"unit.registered\",\"number\":\"3\",\"kind\":\"CASTLE\"}",
                "{\"type\":\"unit.registered\",\"number\":\"3\",\"kind\":1}",
                "{\"type\":\"unit.household-moved-in\",\"households\":null}",
                "{\"type\":\"unit.household-moved-in\",\"households\":1.5}",
                "{\"type\":\"unit.household-moved-in\",\"households\":\"1\"}",
                "{\"type\":\"unit.painted\"}",
                "{\"number\":\"3\",\"kind\":\"VILLA\"}",
                "{\"type\":\"person.registered\"} and more"
            })
    void whatIsMissingNullOrUnknownIsRefused(String stored) {
        assertThatThrownBy(() -> json.read(stored, Event.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aFieldOfALaterVersionIsIgnored() {
        Event read = json.read(
                "{\"type\":\"unit.household-moved-in\",\"households\":1,\"pets\":[{\"kind\":\"dog\"}]}", Event.class);
        assertThat(read).isEqualTo(new UnitEvent.HouseholdMovedIn(1));
    }

    @Test
    void whatMayBeNullMayBeNullOrMissing() {
        String bare = "{\"english\":\"a\",\"chinese\":\"b\",\"terms\":[{\"id\":\"1\"}]}";
        String withNull = "{\"english\":\"a\",\"chinese\":\"b\",\"terms\":[{\"id\":\"1\",\"label\":null}]}";
        assertThat(json.read(bare, Text.class))
                .isEqualTo(json.read(withNull, Text.class))
                .isEqualTo(Text.of("a", "b", 1));
    }

    @Test
    void aSetIsTheSameTextInWhateverOrderItCame() {
        List<Particular> all = List.of(Particular.AGE_OF_CHILDREN, Particular.GENDER, Particular.RELATIONSHIP);
        Set<String> texts = new LinkedHashSet<>();
        for (int first = 0; first < all.size(); first++) {
            Set<Particular> set = new LinkedHashSet<>(all.subList(first, all.size()));
            set.addAll(all);
            texts.add(json.write(set));
            texts.add(
                    json.write(ResidentPolicy.TYPE.defaults().withDemanded(set).demanded()));
        }
        assertThat(texts).containsExactly("[\"GENDER\",\"RELATIONSHIP\",\"AGE_OF_CHILDREN\"]");
    }

    @Test
    void methodsThatAreNoComponentsAreNotWritten() {
        assertThat(json.write(Charge.free(CurrencyUnit.of("CNY"), Text.of("free", "免费"))))
                .isEqualTo("{\"amount\":\"CNY 0.00\","
                        + "\"computation\":{\"english\":\"free\",\"chinese\":\"免费\",\"terms\":[]}}");
        assertThat(json.write(Allowance.calendarDays(2))).isEqualTo("{\"type\":\"calendar-days\",\"days\":2}");
    }

    @Test
    void whatNoDatabaseKeepsIsEscaped() {
        Text text = Text.of("a\0b\uD83Dc😀\uDE00", "");
        String written = json.write(text);
        assertThat(written).isEqualTo("{\"english\":\"a\\u0000b\\ud83dc😀\\ude00\",\"chinese\":\"\",\"terms\":[]}");
        assertThat(json.read(written, Text.class)).isEqualTo(text);
    }

    @Test
    void anAreaOfANewerVersionIsLeftOutOfAProfile() {
        String newer =
                "{\"policies\":[{\"type\":\"parking\",\"bays\":3},{\"type\":\"desk\",\"backdating\":\"PT48H\"}]}";
        assertThat(json.read(newer, Profile.class)).isEqualTo(Profile.of(new DeskPolicy(Duration.ofDays(2), null)));
    }

    @Test
    void aPolicyThatCouldNotBeReadBackIsNotWritten() {
        assertThatThrownBy(() -> json.write(Profile.of(new HostPolicy(3))))
                .hasMessageContaining("hosts cannot add areas");
    }

    private record HostPolicy(int bays) implements Policy {}
}
