package dev.gatehouse.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.Journal.Placed;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Transaction;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What those who follow the feed see of it: what they may see of what it tells of, at one statement for each type. */
final class Followers {
    private final Desk desk;
    private final Operation<?, ?, ?> operation;
    private final Map<String, AggregateType<?, ?, ?>> types;

    Followers(Desk desk, Operation<?, ?, ?> operation, Collection<? extends AggregateType<?, ?, ?>> types) {
        this.desk = desk;
        this.operation = operation;
        this.types = types.stream().collect(Collectors.toMap(AggregateType::name, Function.identity()));
    }

    List<Placed> seen(Transaction transaction, Caller caller, List<Placed> placed) {
        Map<String, Set<Subject>> subjects = placed.stream()
                .map(one -> one.entry().subject())
                .collect(groupingBy(Subject::type, mapping(Function.identity(), toSet())));
        Map<Subject, UnaryOperator<Party>> told = new HashMap<>();
        subjects.forEach((name, of) -> told.putAll(seen(type(name), transaction, caller, of)));
        return placed.stream()
                .filter(one -> told.containsKey(one.entry().subject()))
                .map(one -> new Placed(
                        one.position(), named(one, told.get(one.entry().subject()))))
                .toList();
    }

    private <A extends Aggregate<I>, I, Q extends Query> Map<Subject, UnaryOperator<Party>> seen(
            AggregateType<A, I, Q> type, Transaction transaction, Caller caller, Set<Subject> subjects) {
        Set<I> ids = subjects.stream()
                .map(subject -> type.parseId().apply(subject.id()))
                .collect(toSet());
        Map<Subject, UnaryOperator<Party>> told = new HashMap<>();
        for (A aggregate : transaction.store(type).findAll(caller.estate(), ids)) {
            if (desk.permits(caller, operation, aggregate)) {
                type.seenBy(caller, aggregate)
                        .ifPresent(seen -> told.put(type.subject(seen.id()), by -> type.named(by, caller, seen)));
            }
        }
        return told;
    }

    private AggregateType<?, ?, ?> type(String name) {
        AggregateType<?, ?, ?> type = types.get(name);
        if (type == null) {
            throw new IllegalStateException(
                    name + " is no type that this version knows; a newer one has written of it");
        }
        return type;
    }

    private static JournalEntry named(Placed one, @Nullable UnaryOperator<Party> told) {
        return one.entry().by(Objects.requireNonNull(told).apply(one.entry().by()));
    }
}
