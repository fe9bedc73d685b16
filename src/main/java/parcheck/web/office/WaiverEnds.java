package parcheck.web.office;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import parcheck.office.answer.StoreGone;
import parcheck.office.waiver.Waivers;

/** Writes down that a waiver has run out soon after it has, even if nobody looks. Any number of nodes may do so: each end is written once. */
@Component
@EnableScheduling
class WaiverEnds {
    private static final Logger LOG = LoggerFactory.getLogger(WaiverEnds.class);

    private final Waivers waivers;

    WaiverEnds(Waivers waivers) {
        this.waivers = waivers;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void note() {
        try {
            waivers.noteExpired();
        } catch (StoreGone e) {
            LOG.warn("ends of waivers are written down later: {}", e.getMessage());
        }
    }
}
