const money = {
  type: 'object',
  required: ['amount', 'currency'],
  properties: {
    amount: {
      type: 'integer',
      format: 'int64',
      description: 'In the smallest unit of the currency.',
      minimum: 0,
    },
    currency: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO 4217.', example: 'EUR' },
  },
};

const problem = {
  description: 'The request was understood, but cannot be carried out.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function document({ version, statuses, orderRequired, orderProperties, limit, cancel }) {
  return {
    openapi: '3.0.3',
    info: {
      title: 'Shop orders',
      version,
      description:
        'Places and tracks the **orders** of the shop.\n\nAn order is *placed*, *paid*, *packed* and *shipped*; each step is also an event of `shop/payments`.',
    },
    tags: [
      { name: 'Orders', description: 'The life of an order.' },
      { name: 'Catalog', description: 'What can be ordered.' },
    ],
    paths: {
      '/orders': {
        get: {
          tags: ['Orders'],
          operationId: 'listOrders',
          summary: 'List orders',
          description: 'Newest first. The answer holds one page.',
          parameters: [
            {
              name: 'status',
              in: 'query',
              description: 'Only orders in this state.',
              schema: { $ref: '#/components/schemas/Status' },
            },
            {
              name: 'limit',
              in: 'query',
              description: 'How many at most.',
              schema: { type: 'integer', minimum: 1, maximum: limit, default: 20 },
            },
            { name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string', minLength: 1 } },
          ],
          responses: {
            200: {
              description: 'One page of orders',
              headers: {
                'X-Total': { description: 'How many there are in all.', schema: { type: 'integer' } },
              },
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    required: ['items'],
                    properties: {
                      items: { type: 'array', items: { $ref: '#/components/schemas/Order' } },
                      next: {
                        type: 'string',
                        format: 'uri',
                        nullable: true,
                        description: 'The next page, if there is one.',
                      },
                    },
                  },
                },
              },
            },
            400: problem,
          },
        },
        post: {
          tags: ['Orders'],
          operationId: 'placeOrder',
          summary: 'Place an order',
          description: 'Repeat with the same `Idempotency-Key` after a timeout: the order is placed once.',
          parameters: [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: true,
              schema: { type: 'string', format: 'uuid' },
            },
          ],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NewOrder' } } },
          },
          responses: {
            201: {
              description: 'The order',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
            },
            409: problem,
            422: problem,
          },
        },
      },
      '/orders/{orderId}': {
        parameters: [
          { name: 'orderId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        ],
        get: {
          tags: ['Orders'],
          operationId: 'getOrder',
          summary: 'Read one order',
          responses: {
            200: {
              description: 'The order',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
            },
            404: problem,
          },
        },
        ...(cancel
          ? {
              delete: {
                tags: ['Orders'],
                operationId: 'cancelOrder',
                deprecated: true,
                summary: 'Cancel an order',
                responses: { 204: { description: 'Cancelled' }, 409: problem },
              },
            }
          : {}),
      },
      '/categories': {
        get: {
          tags: ['Catalog'],
          operationId: 'listCategories',
          summary: 'The tree of categories',
          responses: {
            200: {
              description: 'The root',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Category' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Status: { type: 'string', enum: statuses },
        Money: money,
        Line: {
          type: 'object',
          required: ['sku', 'quantity'],
          properties: {
            sku: { type: 'string', minLength: 4, maxLength: 20 },
            quantity: { type: 'integer', minimum: 1, maximum: 999, default: 1 },
            note: { type: 'string', maxLength: 200, deprecated: true },
          },
        },
        NewOrder: {
          type: 'object',
          required: ['lines', 'payment'],
          properties: {
            lines: { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/Line' } },
            payment: {
              oneOf: [
                { $ref: '#/components/schemas/CardPayment' },
                { $ref: '#/components/schemas/InvoicePayment' },
              ],
              discriminator: { propertyName: 'kind' },
            },
            comment: { type: 'string', maxLength: 500 },
          },
        },
        CardPayment: {
          type: 'object',
          required: ['kind', 'token'],
          properties: {
            kind: { type: 'string', enum: ['card'] },
            token: { type: 'string', writeOnly: true },
          },
        },
        InvoicePayment: {
          type: 'object',
          required: ['kind', 'days'],
          properties: {
            kind: { type: 'string', enum: ['invoice'] },
            days: { type: 'integer', enum: [14, 30, 60] },
          },
        },
        Order: {
          allOf: [
            { $ref: '#/components/schemas/NewOrder' },
            {
              type: 'object',
              required: orderRequired,
              properties: {
                id: { type: 'string', format: 'uuid', readOnly: true },
                status: { $ref: '#/components/schemas/Status' },
                total: { $ref: '#/components/schemas/Money' },
                placedAt: { type: 'string', format: 'date-time', readOnly: true },
                ...orderProperties,
              },
            },
          ],
        },
        Category: {
          type: 'object',
          description: 'A category and what lies below it.',
          required: ['name'],
          properties: {
            name: { type: 'string' },
            children: { type: 'array', items: { $ref: '#/components/schemas/Category' } },
          },
        },
        Problem: {
          type: 'object',
          description: 'RFC 9457.',
          properties: {
            type: { type: 'string', format: 'uri' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
          },
          additionalProperties: true,
        },
      },
    },
  };
}

const first = {
  version: '1.0.0',
  statuses: ['placed', 'paid', 'shipped'],
  orderRequired: ['id', 'status', 'total'],
  orderProperties: { customerName: { type: 'string' } },
  limit: 100,
  cancel: true,
};

const second = {
  ...first,
  version: '1.1.0',
  orderProperties: { ...first.orderProperties, trackingUrl: { type: 'string', format: 'uri' } },
};

const third = {
  ...second,
  version: '2.0.0',
  statuses: ['placed', 'paid', 'packed', 'shipped'],
  orderRequired: ['id', 'status'],
  orderProperties: { trackingUrl: { type: 'string', format: 'uri' } },
  limit: 50,
  cancel: false,
};

export const orders = [first, second, third].map((version) => ({
  version: version.version,
  document: document(version),
}));
