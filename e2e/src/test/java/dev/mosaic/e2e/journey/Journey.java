package dev.mosaic.e2e.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Goes through the installed product, with a {@link Stage} and, where it asks for one, a window. One after the other: they share
 * the product, which some of them break on purpose, and the browser's driver belongs to one thread.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JourneyExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@interface Journey {}
