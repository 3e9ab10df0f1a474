package org.eclipse.microprofile.config;

/**
 * Stands where Drools looks for a MicroProfile configuration, which the command has none of: looked
 * for in vain, it would have every jar opened, a twentieth of a start.
 *
 * <p>Drools takes a class without {@code getConfig} for no configuration. Part of the command
 * alone: a process that embeds the library keeps its own.
 */
final class ConfigProvider {
    private ConfigProvider() {}
}
