package dev.gatehouse.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.gatehouse.port.Storage;
import dev.gatehouse.testkit.DueClocksContract;
import dev.gatehouse.testkit.InMemoryStorage;
import dev.gatehouse.testkit.JournalContract;
import dev.gatehouse.testkit.NumbersContract;
import dev.gatehouse.testkit.OutboxContract;
import dev.gatehouse.testkit.RaceContract;
import dev.gatehouse.testkit.RequestsContract;
import dev.gatehouse.testkit.SearchContract;
import dev.gatehouse.testkit.StorageContract;
import dev.gatehouse.testkit.StoreContract;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The kit finds out every storage that breaks a promise; a kit that lets one pass proves nothing. */
class BrokenStoragesTest {
    private static volatile Storage tested = Broken.withoutRollBack();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("s1_whatThrowsLeavesNothingBehind", Broken::withoutRollBack, AsStorage.class),
                fault("s1_whatThrowsLeavesNothingBehind", Broken::outboxOutsideTheTransaction, AsStorage.class),
                fault("s1_whatThrowsLeavesNothingBehind", Broken::journalOutsideTheTransaction, AsStorage.class),
                fault("s2_whatIsThrownComesBackUnchanged", Broken::wrappingExceptions, AsStorage.class),
                fault("s7_whatIsFoundTogetherIsHeld", Broken::findingWhatWasFound, AsRaced.class),
                fault("s7_whatIsFoundTogetherIsWhatIsFoundOneByOne", Broken::findingLess, AsStorage.class),
                fault("a1_namesComeBackToTheLetter", Broken::trimmingNames, AsStore.class),
                fault("a1_theLongestNameComesBack", Broken::cuttingNames, AsStore.class),
                fault("a2_anotherEstateHasNothingOfThis", Broken::leakingEstates, AsStore.class),
                fault("a3_sixteenThreadsNeverMakeAFourthFreePassForOneMember", Broken::withoutLocks, AsRaced.class),
                fault("a4_aSecondUnitOfTheSameNumberIsRefused", Broken::acceptingTwins, AsStore.class),
                fault("a7_whatIsThereIsNotWrittenOver", Broken::insertingOverWhatIsThere, AsStore.class),
                fault("a5_anUpdateOfAnOldVersionIsRefused", Broken::losingUpdates, AsStore.class),
                fault("a6_unitsAreFoundByNumberKindAndOccupancy", Broken::unorderedSearches, AsSearch.class),
                fault("a6_pagesNeitherRepeatNorLeaveOut", Broken::leavingOutItems, AsSearch.class),
                fault("j2_aHistoryComesInTheOrderOfVersions", Broken::roundingTimes, AsJournal.class),
                fault("j1_whoImportedWhatHappenedElsewhere", Broken::forgettingWhoImported, AsJournal.class),
                fault("j2_theEntriesOfAVersionComeTogether", Broken::tearingVersions, AsJournal.class),
                fault("j4_nothingIsInTheFeedBeforeItIsPlaced", Broken::placingAtOnce, AsJournal.class),
                fault("j5_whoFollowsReadsEachEntryOnce", Broken::repeatingThePosition, AsJournal.class),
                fault("j6_theFeedKeepsTheOrderOfVersions", Broken::feedingInTheOrderOfRecords, AsJournal.class),
                fault("j5_anEstateIsFedWithItsOwn", Broken::feedingEverybody, AsJournal.class),
                fault("a9_whatIsFoundTogetherIsWhatIsFoundOneByOne", Broken::findingTheFirst, AsStore.class),
                fault("a10_aWalkMeetsEachOnce", Broken::walkingInCircles, AsStore.class),
                fault("j8_whatIsRewrittenKeepsItsPlace", Broken::rewritingTheFirst, AsJournal.class),
                fault("o12_whatIsRewrittenIsToldInOtherWords", Broken::rewritingNothing, AsOutbox.class),
                fault("d1_whatThrowsKeepsNoClock", BrokenClocks::outsideTheTransaction, AsDueClocks.class),
                fault("d2_whatIsDueComesTheLongestOverdueFirst", BrokenClocks::newestFirst, AsDueClocks.class),
                fault("d2_whatStandsStillNeverComes", BrokenClocks::runningThroughPauses, AsDueClocks.class),
                fault("d2_onlyTheTypesThatAreAskedFor", BrokenClocks::ofAnyType, AsDueClocks.class),
                fault("d5_aBoardShowsWhatAQueryMeansPageByPage", BrokenClocks::showingWakes, AsDueClocks.class),
                fault("d4_estateSubjectAndNameTellClocksApart", BrokenClocks::foldingNames, AsDueClocks.class),
                fault("n1_noNumberIsGivenTwiceAlsoNotTheFirst", Broken::countingPerNode, AsRaced.class),
                fault("n3_everySeriesOfEveryEstateStartsAtOne", Broken::countingFromZero, AsNumbers.class),
                fault("n4_lookingTakesNothing", Broken::takingWhatIsLookedAt, AsNumbers.class),
                fault("a8_aValueIsTakenWhileTheEstateHasIt", Broken::takenElsewhere, AsStore.class),
                fault("o2_aClaimedMessageIsGivenToNobodyElse", Broken::withoutLeases, AsOutbox.class),
                fault("o3_claimsComeInTheOrder", Broken::claimingTheNewestFirst, AsOutbox.class),
                fault("o2_aMessageIsNotDueBeforeItMayBeTold", Broken::tellingTooSoon, AsOutbox.class),
                fault("o3_claimsComeInTheOrderOfBecomingDue", Broken::claimingInTheOrderOfRecords, AsOutbox.class),
                fault("o4_whatIsDeliveredIsNeverClaimedAgain", Broken::deliveringForEver, AsOutbox.class),
                fault("o5_whoeverWasTooSlowCannotPutOff", Broken::obeyingTheSlow, AsOutbox.class),
                fault("o5_whoeverWasTooSlowChangesNothing", Broken::knowingHoldersByAttempts, AsOutbox.class),
                fault("o6_aMessageWaitsForTheOneBeforeIt", Broken::withoutSeries, AsOutbox.class),
                fault("o7_whatIsGivenBackHasNotBeenTried", Broken::countingWhatIsGivenBack, AsOutbox.class),
                fault("o8_whatReplacesAMessageTakesItsPlace", Broken::replacingAtTheEnd, AsOutbox.class),
                fault("o8_whatAnotherHoldsIsNotReplaced", Broken::replacingAtTheEnd, AsOutbox.class),
                fault("o9_aDeadLetterIsSentAgain", Broken::leavingTheDeadAlone, AsOutbox.class),
                fault("o9_whatWasDroppedStays", Broken::forgettingWhatWasDropped, AsOutbox.class),
                fault("o11_whatIsDueForARecipientIsPutOff", Broken::puttingNothingOff, AsOutbox.class),
                fault("o11_whatIsDueForARecipientIsPutOff", Broken::puttingEverythingOff, AsOutbox.class),
                fault("o11_whatSomebodyHoldsIsNotPutOff", Broken::puttingOffWhatIsHeld, AsOutbox.class),
                fault("r2_keysAreToldApartByCaseAndByEstate", Broken::foldingRequestKeys, AsRequests.class),
                fault("r3_aSecondAnswerIsRefusedForNow", Broken::forgettingAnswers, AsRequests.class));
    }

    @ParameterizedTest(name = "{0} finds out {1}")
    @MethodSource("faults")
    void theKitFindsOut(String test, Supplier<Storage> broken, Class<?> contract) {
        assertThat(failures(broken.get(), contract)).anyMatch(failed -> failed.startsWith(test));
    }

    @Test
    void theKitLetsTheReferencePass() {
        for (Class<?> contract : List.of(
                AsStorage.class,
                AsStore.class,
                AsSearch.class,
                AsJournal.class,
                AsOutbox.class,
                AsDueClocks.class,
                AsNumbers.class,
                AsRequests.class,
                AsRaced.class)) {
            assertThat(failures(new InMemoryStorage(), contract)).isEmpty();
        }
    }

    private static Arguments fault(String test, Supplier<Storage> broken, Class<?> contract) {
        return Arguments.of(test, broken, contract);
    }

    private static List<String> failures(Storage storage, Class<?> contract) {
        tested = storage;
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(Event::getTestDescriptor)
                .map(descriptor -> descriptor.getSource().orElseThrow())
                .map(org.junit.platform.engine.support.descriptor.MethodSource.class::cast)
                .map(org.junit.platform.engine.support.descriptor.MethodSource::getMethodName)
                .toList();
    }

    static class AsStorage extends StorageContract {
        @Override
        protected Storage storage() {
            return tested;
        }
    }

    static class AsStore extends StoreContract {
        @Override
        protected Storage storage() {
            return tested;
        }
    }

    static class AsSearch extends SearchContract {
        @Override
        protected Storage storage() {
            return tested;
        }
    }

    static class AsJournal extends JournalContract {
        @Override
        protected Storage storage() {
            return tested;
        }
    }

    static class AsOutbox extends OutboxContract {
        @Override
        protected Storage storage() {
            return tested;
        }
    }

    static class AsDueClocks extends DueClocksContract {
        @Override
        protected Storage storage() {
            return tested;
        }
    }

    static class AsNumbers extends NumbersContract {
        @Override
        protected Storage storage() {
            return tested;
        }
    }

    static class AsRequests extends RequestsContract {
        @Override
        protected Storage storage() {
            return tested;
        }
    }

    static class AsRaced extends RaceContract {
        @Override
        protected Storage storage() {
            return tested;
        }
    }
}
