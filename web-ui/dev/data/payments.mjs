function document(version, extra) {
  return {
    asyncapi: '3.0.0',
    info: { title: 'Shop payments', version, description: 'What happened to the money of an order.' },
    channels: {
      paymentSettled: {
        address: 'payments.settled',
        description: 'One event for each settled payment; keyed by order.',
        messages: { PaymentSettled: { $ref: '#/components/messages/PaymentSettled' } },
      },
      refundRequested: {
        address: 'payments.refund-requested',
        messages: { RefundRequested: { $ref: '#/components/messages/RefundRequested' } },
      },
    },
    operations: {
      publishSettled: {
        action: 'send',
        title: 'A payment was settled',
        channel: { $ref: '#/channels/paymentSettled' },
      },
      onRefund: {
        action: 'receive',
        title: 'Somebody asks for a refund',
        channel: { $ref: '#/channels/refundRequested' },
      },
    },
    components: {
      messages: {
        PaymentSettled: {
          summary: 'A payment has reached the shop’s account.',
          headers: { type: 'object', properties: { correlationId: { type: 'string', format: 'uuid' } } },
          payload: { $ref: '#/components/schemas/Settlement' },
        },
        RefundRequested: {
          payload: {
            type: 'object',
            required: ['orderId', 'reason'],
            properties: {
              orderId: { type: 'string', format: 'uuid' },
              reason: { type: 'string', maxLength: 200 },
            },
          },
        },
      },
      schemas: {
        Settlement: {
          type: 'object',
          required: ['orderId', 'amount', 'method'],
          properties: {
            orderId: { type: 'string', format: 'uuid' },
            amount: { type: 'integer', minimum: 1 },
            method: { type: 'string', enum: ['card', 'invoice', ...extra] },
            settledAt: { type: 'string', format: 'date-time' },
          },
        },
      },
    },
  };
}

export const payments = [
  { version: '1.0.0', document: document('1.0.0', []) },
  { version: '1.1.0', document: document('1.1.0', ['transfer']) },
];
