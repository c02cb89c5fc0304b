/** Masks: how little of an address is said. */
import { describe, expect, test } from 'vitest';
import { deliveryTo, maskAddress } from '../../../../main/practice-pool/people/delivery.ts';

describe('the mask of an address', () => {
  test.each([
    ['email', 'owner@example.com', 'o***@e***'],
    ['email', 'a@b.c', 'a***@b***'],
    ['email', '😀x@example.com', '😀***@e***'],
    ['email', '', '***@***'],
    ['phone_number', '+15555550144', '+*******0144'],
    ['phone_number', '+491', '+491'],
  ] as const)('of %s %s is %s', (attribute, address, masked) => {
    expect(maskAddress(attribute, address)).toBe(masked);
  });

  test('stands beside what it is and how it goes', () => {
    expect(deliveryTo('phone_number', '+15555550144')).toEqual({
      AttributeName: 'phone_number',
      DeliveryMedium: 'SMS',
      Destination: '+*******0144',
    });
  });
});
