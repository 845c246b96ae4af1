namespace Investigations.Api.Demo.People;

/// <summary>What the truth file says of a person.</summary>
internal enum LifeRole
{
    /// <summary>Somebody who is who he says.</summary>
    Honest,

    /// <summary>An identity that operators of a network run.</summary>
    OperatorPersona,

    /// <summary>The person whose identity a persona uses.</summary>
    Victim,

    /// <summary>Somebody who connects a network: receiver, holder, witness, reference.</summary>
    Facilitator
}
