/** Private repositories of Maven and Gradle: the logins people gave for them, and whether one lets a login in. */
@NullMarked
package dev.mosaic.kapi.packages;

import org.jspecify.annotations.NullMarked;
