package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Subject;
import dev.gatehouse.port.Settlement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.Money;

/**
 * The host's own books of property fees, which the library asks before a unit changes hands; a host with an accounting
 * system asks that instead.
 */
final class FeeAccounts implements Settlement {
    private final Map<Subject, Money> owed = new ConcurrentHashMap<>();

    @Override
    public Answer of(Account account) {
        Money open = owed.get(account.unit());
        return open == null ? Answer.SETTLED : Answer.owing(open);
    }

    void charge(Subject unit, Money amount) {
        owed.put(unit, amount);
    }

    void settle(Subject unit) {
        owed.remove(unit);
    }
}
