package dev.gatehouse.examples.quickstart;

import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts names in place of ids, and the estate's time in place of the world's: the library's journal and messages hold ids
 * and instants alone, and the host knows who may see more.
 */
final class Names {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final FrontDesk desk;
    private final Map<String, String> known = new HashMap<>();

    Names(FrontDesk desk) {
        this.desk = desk;
    }

    String of(PersonId person) {
        return named(person.toString());
    }

    String in(String text) {
        String named = ID.matcher(text).replaceAll(match -> Matcher.quoteReplacement(named(match.group())));
        return INSTANT.matcher(named).replaceAll(match -> StoryTime.show(Instant.parse(match.group())));
    }

    private String named(String id) {
        String name = known.get(id);
        if (name == null) {
            name = lookUp(id);
            known.put(id, name);
        }
        return name;
    }

    /** An id does not say of what it is: whoever has it first. */
    private String lookUp(String id) {
        var gatehouse = desk.gatehouse();
        return gatehouse
                .people()
                .find(desk.clerk(), PersonId.parse(id))
                .map(person -> person.name().value())
                .or(() -> gatehouse
                        .households()
                        .find(desk.clerk(), HouseholdId.parse(id))
                        .map(household -> of(household.members().stream()
                                .map(Member::person)
                                .findFirst()
                                .orElseThrow())))
                .or(() -> gatehouse
                        .units()
                        .find(desk.clerk(), UnitId.parse(id))
                        .map(Unit::number)
                        .map(number -> number.value()))
                .orElse(id);
    }
}
