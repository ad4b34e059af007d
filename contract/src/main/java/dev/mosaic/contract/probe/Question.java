package dev.mosaic.contract.probe;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question to the network; what is malformed is refused by the value that it should have become. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Question {

    /** How long it may take once it is asked. */
    int timeoutMillis();

    /** The same without the values of headers that are probably secret. */
    default Question veiled() {
        return this;
    }

    /** A request by HTTP. {@code unverified} goes on where nobody vouches for the certificate. */
    record Http(
            String url,
            String method,
            List<Header> headers,
            byte[] body,
            boolean follow,
            boolean unverified,
            HttpVersion protocol,
            int timeoutMillis)
            implements Question {
        /** What is left out is a GET without headers and body. */
        public Http(
                String url,
                @Nullable String method,
                @Nullable List<Header> headers,
                byte @Nullable [] body,
                boolean follow,
                boolean unverified,
                @Nullable HttpVersion protocol,
                int timeoutMillis) {
            this.url = Rules.url(url);
            this.method = Rules.method(method == null ? "GET" : method);
            this.headers = Rules.headers(headers == null ? List.of() : headers);
            this.body = Rules.body(body == null ? new byte[0] : body);
            this.follow = follow;
            this.unverified = unverified;
            this.protocol = protocol == null ? HttpVersion.AUTO : protocol;
            this.timeoutMillis = Rules.timeout(timeoutMillis);
        }

        /** A plain GET. */
        public static Http get(String url, int timeoutMillis) {
            return new Http(url, null, null, null, false, false, null, timeoutMillis);
        }

        @Override
        public Http veiled() {
            List<Header> veiled = headers.stream().map(Header::veiled).toList();
            return new Http(url, method, veiled, body, follow, unverified, protocol, timeoutMillis);
        }

        @Override
        public String toString() {
            return "Http[" + method + " " + url.replaceFirst("\\?.*", "") + "]";
        }
    }

    /** Whether a port takes connections. */
    record Tcp(String host, int port, int timeoutMillis) implements Question {
        public Tcp {
            host = Rules.host(host);
            port = Rules.port(port);
            timeoutMillis = Rules.timeout(timeoutMillis);
        }
    }

    /** A TLS handshake; {@code serverName} is the name asked for, the host where it is empty. */
    record Tls(String host, int port, @Nullable String serverName, int timeoutMillis) implements Question {
        public Tls {
            host = Rules.host(host);
            port = Rules.port(port);
            serverName = serverName == null || serverName.isEmpty() ? "" : Rules.name("serverName", serverName);
            timeoutMillis = Rules.timeout(timeoutMillis);
        }
    }

    /** All records of a name, by the pod's own resolver; of an address, its name. */
    record Dns(String name, @Nullable List<RecordType> types, int timeoutMillis) implements Question {
        public Dns {
            name = Rules.name("name", name);
            types = types == null ? List.of() : List.copyOf(types);
            timeoutMillis = Rules.timeout(timeoutMillis);
        }
    }
}
