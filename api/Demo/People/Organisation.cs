using Investigations.Api.Demo.Atlas;

namespace Investigations.Api.Demo.People;

/// <summary>A company, school or other body.</summary>
internal sealed record Organisation(string Id, string Name, string Kind, string Domain, Dwelling Seat, PersonalName Contact, string ContactPhone,
    DateOnly FoundedOn, bool Approved)
{
    public string Mail => "contact@" + Domain;
}
