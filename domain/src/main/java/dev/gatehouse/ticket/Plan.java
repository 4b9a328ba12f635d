package dev.gatehouse.ticket;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How work is to be done, as the customer is told (TKT-31): what is null was not said.
 *
 * @param summary     what is to be done
 * @param instruction the work instruction (作业指导书) that it follows (TKT-30)
 * @param workingTime how long it takes, and when
 * @param effects     what it may affect
 * @param protection  how things are protected
 * @param cooperation what the customer is asked to do
 * @param quote       what it costs, and why; null when that was not said, a quote of nothing when it is free
 */
@Value.Builder
public record Plan(
        String summary,
        @Nullable String instruction,
        @Nullable String workingTime,
        @Nullable String effects,
        @Nullable String protection,
        @Nullable String cooperation,
        @Nullable Quote quote)
        implements WithPlan {
    /** What it does not say of what a customer is to be told. */
    Set<PlanItem> unsaid() {
        Map<PlanItem, Boolean> said = new EnumMap<>(PlanItem.class);
        said.put(PlanItem.WORKING_TIME, workingTime != null);
        said.put(PlanItem.EFFECTS, effects != null);
        said.put(PlanItem.PROTECTION, protection != null);
        said.put(PlanItem.COOPERATION, cooperation != null);
        said.put(PlanItem.CHARGE, quote != null);
        return said.keySet().stream()
                .filter(item -> !Boolean.TRUE.equals(said.get(item)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
