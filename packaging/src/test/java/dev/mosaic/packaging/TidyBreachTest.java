package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule is seen to fail on a breach planted in an empty project, and to pass without. */
class TidyBreachTest {
    private static final String ROOM = "kapi/src/main/java/dev/mosaic/kapi/room/";

    @TempDir
    private Path root;

    private Tidiness tidiness;
    private Ports ports;

    @BeforeEach
    void aTidyProject() throws IOException {
        tidiness = new Tidiness(new Sources(root));
        ports = new Ports(new Sources(root));
        plant(ROOM + "package-info.java", "/** A room. */\npackage dev.mosaic.kapi.room;");
        plant(ROOM + "Tidy.java", "/** Tidy. */\npublic class Tidy {\n    void act() {\n    }\n}");
    }

    @Test
    void aTidyProjectHasNoBreach() {
        assertThat(tidiness.longFiles()).isEmpty();
        assertThat(tidiness.longMethods()).isEmpty();
        assertThat(tidiness.medianOfMainFiles()).isEqualTo(4);
        assertThat(tidiness.emptyWords()).isEmpty();
        assertThat(tidiness.roomsWithoutSentence()).isEmpty();
        assertThat(tidiness.publicTypesWithoutSentence()).isEmpty();
        assertThat(tidiness.openModules()).isEmpty();
        assertThat(ports.withoutOneContract()).isEmpty();
    }

    @Test
    void aFileOf251LinesIsTooLong() throws IOException {
        plant(ROOM + "Long.java", "class Long {\n" + "int a;\n".repeat(249) + "}");
        assertThat(tidiness.longFiles()).containsExactly(ROOM + "Long.java");
    }

    @Test
    void aFileOf250LinesWithCommentsIsNot() throws IOException {
        plant(ROOM + "Long.java", "// why\n\nclass Long {\n" + "int a;\n".repeat(248) + "}");
        assertThat(tidiness.longFiles()).isEmpty();
    }

    @Test
    void aMethodOf31LinesIsTooLong() throws IOException {
        plant(ROOM + "Long.java", "class Long {\nvoid act() {\n" + "call();\n".repeat(31) + "}\n}");
        assertThat(tidiness.longMethods()).containsExactly("Long.java: act (31 lines)");
    }

    @Test
    void aMethodOf30LinesIsNot() throws IOException {
        plant(ROOM + "Long.java", "class Long {\nvoid act() {\n" + "call();\n".repeat(30) + "}\n}");
        assertThat(tidiness.longMethods()).isEmpty();
    }

    @Test
    void anEmptyWordInANameIsFound() throws IOException {
        plant(ROOM + "TidyHelper.java", "class TidyHelper {}");
        assertThat(tidiness.emptyWords()).containsExactly(ROOM + "TidyHelper.java");
    }

    @Test
    void aRoomWithoutASentenceIsFound() throws IOException {
        plant("kapi/src/main/java/dev/mosaic/kapi/mute/Mute.java", "class Mute {}");
        assertThat(tidiness.roomsWithoutSentence()).containsExactly("kapi/src/main/java/dev/mosaic/kapi/mute");
    }

    @Test
    void aPublicTypeWithoutASentenceIsFound() throws IOException {
        plant(ROOM + "Mute.java", "package dev.mosaic.kapi.room;\n\npublic record Mute() {}");
        assertThat(tidiness.publicTypesWithoutSentence()).containsExactly(ROOM + "Mute.java");
    }

    @Test
    void aModuleThatOpensMostOfItsTypesIsFound() throws IOException {
        for (int i = 0; i < 60; i++) plant(ROOM + "Open" + i + ".java", "/** Open. */\npublic class Open" + i + " {}");
        assertThat(tidiness.openModules()).containsExactly("kapi");
    }

    @Test
    void aPortWithoutAContractTestIsFoundAndOneWithTwo() throws IOException {
        plant(ROOM + "Crane.java", "/** Port: lifts. Fails never. */\npublic interface Crane {}");
        plant(ROOM + "Ship.java", "/**\n * Port: carries.\n */\npublic interface Ship {}");
        plant("kapi/src/test/java/dev/mosaic/kapi/room/ShipContract.java", "abstract class ShipContract {}");
        plant("kapi/src/test/java/dev/mosaic/kapi/other/ShipContract.java", "abstract class ShipContract {}");
        assertThat(ports.withoutOneContract()).containsExactlyInAnyOrder("Crane: 0", "Ship: 2");
    }

    private void plant(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
