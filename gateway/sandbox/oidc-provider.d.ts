/** As much of oidc-provider 9 as the sandbox uses: the library brings no types of its own. */
declare module "oidc-provider" {
  import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

  export interface Client {
    readonly clientId: string;
  }

  export interface TokenContext {
    readonly oidc: {
      readonly client: Client;
      readonly session?: { readonly accountId?: string; grantIdFor(clientId: string): string | undefined };
      readonly result?: { readonly consent?: { readonly grantId?: string } };
    };
    type: string;
    body: unknown;
  }

  export interface Token {
    readonly kind: "AccessToken" | "ClientCredentials";
    readonly accountId?: string;
    readonly clientId: string;
  }

  export interface Interaction {
    readonly uid: string;
    readonly prompt: { readonly name: string };
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    readonly Grant: {
      new (properties: { accountId: string; clientId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    callback(): RequestListener;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: object,
      options?: { mergeWithLastSubmission: boolean },
    ): Promise<void>;
  }

  export const errors: {
    /** A token was asked for something that is not here. */
    readonly InvalidTarget: new () => Error;
  };

  /** What may stand between a request to sign in and its answer, in the order in which it is asked. */
  export const interactionPolicy: {
    base(): readonly object[] & { remove(prompt: string): void };
  };
}

declare module "oidc-provider/lib/adapters/memory_adapter.js" {
  /** Keeps grants and sessions in memory, the least lately used thousand of them. */
  export function createMemoryAdapter(clockTolerance: number): new (model: string) => object;
}
