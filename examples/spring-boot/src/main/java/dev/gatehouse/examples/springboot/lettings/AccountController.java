package dev.gatehouse.examples.springboot.lettings;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.examples.springboot.glue.Callers;
import dev.gatehouse.unit.UnitNumber;
import dev.gatehouse.unit.UnitService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Owners pay. */
@RestController
class AccountController {
    private final FeeAccounts accounts;
    private final UnitService units;
    private final Callers callers;

    AccountController(FeeAccounts accounts, UnitService units, Callers callers) {
        this.accounts = accounts;
        this.units = units;
        this.callers = callers;
    }

    @PostMapping("/accounts/{number}/payments")
    @Transactional
    Balance pay(@PathVariable String number, @Valid @RequestBody Payment payment) {
        Caller clerk = callers.in(FirstDay.ESTATE);
        FeeAccount account = UnitNumber.parse(number)
                .flatMap(known -> units.find(clerk, known))
                .flatMap(unit -> accounts.findById(unit.id().value()))
                .orElseThrow(() -> new NotFound("account", number));
        account.pay(payment.amount());
        return new Balance(account.owed());
    }

    record Payment(
            @NotNull @Positive @Digits(integer = 9, fraction = 2)
            BigDecimal amount) {}

    record Balance(BigDecimal owed) {}
}
