package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.SuiteCases;

class IngressInquiryTest extends SuiteCases {
    @Override
    protected Inquiry inquiry() {
        return new IngressInquiry();
    }
}
