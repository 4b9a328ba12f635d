package dev.gatehouse.examples.replay;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.BusinessCalendar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How targets are computed.
 *
 * @param calendar by which days and hours
 * @param byType   how long each type of request may take, in the order of the file
 */
record Rules(BusinessCalendar calendar, Map<String, Allowance> byType) {
    Rules {
        byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    }
}
