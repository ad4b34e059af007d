package dev.mosaic.kapi.web;

import org.springframework.core.MethodParameter;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Which field of a request broke which rule, dug out of what Spring and Jackson wrap around it. */
record InputFault(String field, String rule) {

    static InputFault of(Exception input) {
        return new InputFault(field(input), rule(input));
    }

    private static String field(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabindException json && !json.getPath().isEmpty()) return path(json);
        }
        MethodParameter parameter = error instanceof ServerWebInputException input ? input.getMethodParameter() : null;
        String name = parameter == null ? null : parameter.getParameterName();
        return name == null ? "request" : name;
    }

    private static String path(DatabindException json) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference part : json.getPath()) {
            String name = part.getPropertyName();
            path.append(name == null ? "[" + part.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.toString();
    }

    /** The words of our own value, if one refused; else what the reader of the request said, in one line. */
    private static String rule(Throwable error) {
        Throwable root = error;
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause.getClass() == IllegalArgumentException.class) return firstLine(cause);
            root = cause;
        }
        return root instanceof JacksonException json
                ? String.valueOf(json.getOriginalMessage()).lines().findFirst().orElse("")
                : firstLine(root);
    }

    private static String firstLine(Throwable error) {
        String message = error.getMessage();
        return message == null ? "is not valid" : message.lines().findFirst().orElse("is not valid");
    }
}
