package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.SuiteCases;

class NetworkInquiryTest extends SuiteCases {
    @Override
    protected Inquiry inquiry() {
        return new NetworkInquiry();
    }
}
