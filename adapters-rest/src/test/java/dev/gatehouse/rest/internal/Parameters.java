package dev.gatehouse.rest.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Parameters that a question cannot do without, with values that are valid. */
final class Parameters {
    private Parameters() {}

    /** As a query string; empty when there are none. */
    static String of(Route route) {
        Stream<String> named = route.takes().named().stream()
                .filter(Route.Parameter::required)
                .map(parameter -> parameter.name() + "=" + value(parameter.type()));
        Stream<String> query = route.takes().query() == null
                ? Stream.of()
                : Components.of(route.takes().query()).stream()
                        .filter(component -> !Components.isOptional(component)
                                && (component.getType() == LocalDate.class || component.getType() == YearMonth.class))
                        .map(component -> component.getName()
                                + (component.getType() == LocalDate.class ? "=2026-11-01" : "=2026-11"));
        Stream<String> post = route.template().toString().equals("on-duty")
                ? Stream.of("role=CS_OFFICER", "at=2026-11-28T08:00:00Z")
                : Stream.of();
        List<String> all = Stream.of(named, query, post).flatMap(one -> one).toList();
        return all.isEmpty() ? "" : "?" + String.join("&", all);
    }

    private static String value(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        return SampleBody.ID;
    }
}
