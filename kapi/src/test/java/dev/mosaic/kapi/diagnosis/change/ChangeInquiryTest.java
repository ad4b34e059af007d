package dev.mosaic.kapi.diagnosis.change;

import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.SuiteCases;
import java.util.List;

class ChangeInquiryTest extends SuiteCases {
    @Override
    protected Inquiry inquiry() {
        return new ChangeInquiry();
    }

    @Override
    protected List<Suite> before() {
        return List.of(Suite.PODS);
    }
}
