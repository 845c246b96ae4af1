using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Sources;

/// <summary>One system of the company: writes what it knows of each person, then what belongs to nobody.</summary>
internal interface ISource
{
    void Write(Life life);

    void Finish();
}
