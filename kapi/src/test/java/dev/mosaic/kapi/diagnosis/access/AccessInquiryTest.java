package dev.mosaic.kapi.diagnosis.access;

import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.SuiteCases;

class AccessInquiryTest extends SuiteCases {
    @Override
    protected Inquiry inquiry() {
        return new AccessInquiry();
    }
}
