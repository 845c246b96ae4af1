namespace Investigations.Api.Demo.People;

/// <summary>Somebody whom rows of others name: a reference, a receiver, a holder, a witness.</summary>
internal sealed record Acquaintance(string Id, PersonalName Name, string Phone, string Mail, LifeRole Role);
