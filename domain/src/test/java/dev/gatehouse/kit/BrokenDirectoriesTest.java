package dev.gatehouse.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.port.SupplierDirectory;
import dev.gatehouse.subscription.NewOffer;
import dev.gatehouse.subscription.SetSupplier;
import dev.gatehouse.subscription.SupplierId;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.testkit.SupplierDirectoryContract;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The kit must find out each of these directories, and let those that keep their promises pass. */
class BrokenDirectoriesTest {
    private static Catalogue tested = new Catalogue();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("d1_whatASupplierHasIsAnsweredWithPriceAndTerms", Prepaid::new),
                fault("d1_whatASupplierDoesNotHaveIsNotAnswered", Obliging::new),
                fault("d1_titlesAreToldApartToTheLetter", Folding::new),
                fault("d1_anotherEstateHasSuppliersOfItsOwn", OneForAll::new),
                fault("d1_oneTitleMayHaveAPriceWithEachSupplier", Obliging::new),
                fault("d2_askingChangesNothingAndThreadsThatAskAtOnceGetOneAnswer", SoldOutByAsking::new));
    }

    @ParameterizedTest(name = "{0} finds out {1}")
    @MethodSource("faults")
    void theKitFindsOut(String test, Supplier<Catalogue> broken) {
        tested = broken.get();
        assertThat(failures(OfACatalogue.class)).contains(test);
    }

    @Test
    void theKitLetsACatalogueAndTheStoredSuppliersPass() {
        tested = new Catalogue();
        assertThat(failures(OfACatalogue.class)).isEmpty();
        assertThat(failures(Stored.class)).isEmpty();
    }

    private static Arguments fault(String test, Supplier<Catalogue> broken) {
        return Arguments.of(test, broken);
    }

    private static List<String> failures(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
                .toList();
    }

    static class OfACatalogue extends SupplierDirectoryContract {
        @Override
        protected SupplierDirectory directory() {
            return tested;
        }

        @Override
        protected EstateId estate() {
            return Samples.newEstate();
        }

        @Override
        protected void has(EstateId estate, String supplier, String title, SupplierDirectory.Offer offer) {
            tested.put(estate, supplier, title, offer);
        }
    }

    /** The suppliers that an estate has stored keep the promises too. */
    static class Stored extends SupplierDirectoryContract {
        private final FrontDesk desk = new FrontDesk(Profile.of());

        @Override
        protected SupplierDirectory directory() {
            return (estate, supplier, title) -> desk.gatehouse
                    .suppliers()
                    .find(Caller.system(estate), new SupplierId(supplier))
                    .flatMap(found -> found.quote(title, Instant.now()))
                    .map(quote -> new SupplierDirectory.Offer(quote.price(), quote.cancellable(), quote.byFax()));
        }

        @Override
        protected EstateId estate() {
            EstateId estate = Samples.newEstate();
            OpenEstate command =
                    new OpenEstate("Garden", ZoneId.of("Asia/Shanghai"), CurrencyUnit.of("CNY"), Profile.of());
            desk.gatehouse.estates().open(Call.by(Caller.system(estate)), command);
            return estate;
        }

        @Override
        protected void has(EstateId estate, String supplier, String title, SupplierDirectory.Offer offer) {
            SetSupplier command = new SetSupplier(
                    new SupplierId(supplier),
                    supplier,
                    offer.cancellable(),
                    offer.byFax(),
                    List.of(new NewOffer(title, offer.price().getAmount())));
            desk.gatehouse.suppliers().set(Call.by(Caller.system(estate)), command);
        }
    }

    /** A catalogue that a host keeps. */
    private static class Catalogue implements SupplierDirectory {
        final Map<List<String>, Offer> offers = new ConcurrentHashMap<>();

        void put(EstateId estate, String supplier, String title, Offer offer) {
            offers.put(List.of(estate.value(), supplier, title), offer);
        }

        @Override
        public Optional<Offer> offer(EstateId estate, String supplier, String title) {
            return Optional.ofNullable(offers.get(List.of(estate.value(), supplier, title)));
        }
    }

    /** Says of everything that it is prepaid. */
    private static final class Prepaid extends Catalogue {
        @Override
        public Optional<Offer> offer(EstateId estate, String supplier, String title) {
            return super.offer(estate, supplier, title).map(offer -> new Offer(offer.price(), false, offer.byFax()));
        }
    }

    /** Has whatever anybody has. */
    private static final class Obliging extends Catalogue {
        @Override
        public Optional<Offer> offer(EstateId estate, String supplier, String title) {
            return offers.entrySet().stream()
                    .filter(entry -> entry.getKey().get(2).equals(title))
                    .filter(entry -> entry.getKey().get(0).equals(estate.value()))
                    .map(Map.Entry::getValue)
                    .min((one, other) -> one.price().compareTo(other.price()));
        }
    }

    /** Takes titles that differ in their case for one. */
    private static final class Folding extends Catalogue {
        @Override
        void put(EstateId estate, String supplier, String title, Offer offer) {
            super.put(estate, supplier, title.toLowerCase(Locale.ROOT), offer);
        }

        @Override
        public Optional<Offer> offer(EstateId estate, String supplier, String title) {
            return super.offer(estate, supplier, title.toLowerCase(Locale.ROOT));
        }
    }

    /** Has one list for all estates. */
    private static final class OneForAll extends Catalogue {
        private static final EstateId ALL = new EstateId("all");

        @Override
        void put(EstateId estate, String supplier, String title, Offer offer) {
            super.put(ALL, supplier, title, offer);
        }

        @Override
        public Optional<Offer> offer(EstateId estate, String supplier, String title) {
            return super.offer(ALL, supplier, title);
        }
    }

    /** Has each title once, and takes a question for an order. */
    private static final class SoldOutByAsking extends Catalogue {
        @Override
        public Optional<Offer> offer(EstateId estate, String supplier, String title) {
            return Optional.ofNullable(offers.remove(List.of(estate.value(), supplier, title)));
        }
    }
}
