package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keeps sizes and names as CONTRIBUTING.md promises, over every module. */
class TidyTest {
    private static final Sources SOURCES = new Sources(Sources.PROJECT);

    private final Tidiness tidiness = new Tidiness(SOURCES);

    @Test
    void noSourceFileIsLongerThanItsLimit() {
        assertThat(tidiness.longFiles()).isEmpty();
    }

    @Test
    void noMethodIsLongerThanItsLimit() {
        assertThat(tidiness.longMethods()).isEmpty();
    }

    @Test
    void theMedianSourceFileIsShort() {
        assertThat(tidiness.medianOfMainFiles()).isLessThanOrEqualTo(Tidiness.MEDIAN_FILE);
    }

    @Test
    void noNameHoldsAnEmptyWord() {
        assertThat(tidiness.emptyWords()).isEmpty();
    }

    @Test
    void everyMainPackageSaysInOneSentenceWhatItKnows() {
        assertThat(tidiness.roomsWithoutSentence()).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItPromises() {
        assertThat(tidiness.publicTypesWithoutSentence()).isEmpty();
    }

    @Test
    void mostTypesOfKapiAndFrontendArePackagePrivate() {
        assertThat(tidiness.openModules()).isEmpty();
    }

    @Test
    void everyPortHasExactlyOneContractTest() {
        Ports ports = new Ports(SOURCES);
        assertThat(ports.names()).contains("Workloads", "StateStore");
        assertThat(ports.withoutOneContract()).isEmpty();
    }
}
