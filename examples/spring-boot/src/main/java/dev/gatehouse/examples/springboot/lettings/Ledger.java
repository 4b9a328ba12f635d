package dev.gatehouse.examples.springboot.lettings;

import dev.gatehouse.port.Settlement;
import java.math.BigDecimal;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What Gatehouse is told when it asks whether an owner's fees are settled (OWN-1): it looks where the host books. */
@Component
class Ledger implements Settlement {
    static final CurrencyUnit CURRENCY = CurrencyUnit.of("CNY");

    private final FeeAccounts accounts;

    Ledger(FeeAccounts accounts) {
        this.accounts = accounts;
    }

    /** In the host's own transaction, when there is one: it sees what was booked there a moment ago. */
    @Override
    public Answer of(Account account) {
        BigDecimal owed = accounts.findById(UUID.fromString(account.unit().id()))
                .map(FeeAccount::owed)
                .orElse(BigDecimal.ZERO);
        return owed.signum() > 0 ? Answer.owing(Money.of(CURRENCY, owed)) : Answer.SETTLED;
    }
}
