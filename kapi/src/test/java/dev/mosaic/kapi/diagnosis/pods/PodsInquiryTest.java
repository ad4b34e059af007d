package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.SuiteCases;

class PodsInquiryTest extends SuiteCases {
    @Override
    protected Inquiry inquiry() {
        return new PodsInquiry();
    }
}
