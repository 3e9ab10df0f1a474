package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.drools.util.Config;
import org.junit.jupiter.api.Test;

class DroolsSettingsTest {
    @Test
    void theEmptyStandInForMicroProfileLeavesDroolsItsSystemProperties() {
        String name = "zhunsheng.test.setting";
        assertEquals("none", Config.getConfig(name, "none"));
        System.setProperty(name, "set");
        try {
            assertEquals("set", Config.getConfig(name, "none"));
        } finally {
            System.clearProperty(name);
        }
    }
}
