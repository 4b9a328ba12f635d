package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.SupplierDirectory;
import dev.gatehouse.port.SupplierDirectory.Offer;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What {@link SupplierDirectory} promises: D1 and D2. D3 is a matter of how the host fails. */
public abstract class SupplierDirectoryContract {
    private static final int THREADS = 8;
    private static final Offer CHEAP = offer(2_550, true, false);
    private static final Offer DEAR = offer(19_999, false, true);

    /** The directory to be tested; the same, or another over the same catalogues, at each call. */
    protected abstract SupplierDirectory directory();

    /** An estate in which no supplier has anything yet, and which takes CNY; another at each call. */
    protected abstract EstateId estate();

    /** A supplier of an estate has a title from now on, at a price and on terms that are the same for all of its titles. */
    protected abstract void has(EstateId estate, String supplier, String title, Offer offer);

    @Test
    void d1_whatASupplierHasIsAnsweredWithPriceAndTerms() {
        EstateId estate = estate();
        has(estate, "agency", "广州日报", CHEAP);
        has(estate, "post-office", "Times", DEAR);
        assertThat(directory().offer(estate, "agency", "广州日报")).hasValue(CHEAP);
        assertThat(directory().offer(estate, "post-office", "Times")).hasValue(DEAR);
    }

    @Test
    void d1_whatASupplierDoesNotHaveIsNotAnswered() {
        EstateId estate = estate();
        has(estate, "agency", "广州日报", CHEAP);
        has(estate, "post-office", "Times", DEAR);
        assertThat(directory().offer(estate, "agency", "Times")).isEmpty();
        assertThat(directory().offer(estate, "nobody", "Times")).isEmpty();
    }

    @Test
    void d1_titlesAreToldApartToTheLetter() {
        EstateId estate = estate();
        has(estate, "agency", "Times", CHEAP);
        for (String other : List.of("times", "TIMES", "Time", "Times ", "Ｔｉｍｅｓ", "")) {
            assertThat(directory().offer(estate, "agency", other)).isEmpty();
        }
    }

    @Test
    void d1_anotherEstateHasSuppliersOfItsOwn() {
        has(estate(), "agency", "Times", CHEAP);
        assertThat(directory().offer(estate(), "agency", "Times")).isEmpty();
    }

    @Test
    void d1_oneTitleMayHaveAPriceWithEachSupplier() {
        EstateId estate = estate();
        has(estate, "agency", "Times", CHEAP);
        has(estate, "post-office", "Times", DEAR);
        assertThat(directory().offer(estate, "agency", "Times")).hasValue(CHEAP);
        assertThat(directory().offer(estate, "post-office", "Times")).hasValue(DEAR);
    }

    @Test
    void d2_askingChangesNothingAndThreadsThatAskAtOnceGetOneAnswer() {
        EstateId estate = estate();
        has(estate, "agency", "Times", CHEAP);
        List<Race.Result<Optional<Offer>>> answers =
                Race.of(THREADS, runner -> directory().offer(estate, "agency", "Times"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.value()).containsExactly(Optional.of(CHEAP)));
        assertThat(directory().offer(estate, "agency", "Times")).hasValue(CHEAP);
    }

    private static Offer offer(long fen, boolean cancellable, boolean byFax) {
        return new Offer(Money.ofMinor(CurrencyUnit.of("CNY"), fen), cancellable, byFax);
    }
}
