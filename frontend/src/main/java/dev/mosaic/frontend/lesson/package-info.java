/** What each page and act is with kubectl: the lesson of a page, the record of a visit, and the script made of it. */
@NullMarked
package dev.mosaic.frontend.lesson;

import org.jspecify.annotations.NullMarked;
