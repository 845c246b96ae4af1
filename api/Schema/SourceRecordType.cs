using GraphQL.Types;
using Investigations.Api.Schema.Loading;

namespace Investigations.Api.Schema;

/// <summary>One row of one source file, in all its versions.</summary>
internal sealed class SourceRecordType : ObjectGraphType<VersionedRecord>
{
    /// <summary>Declares the fields.</summary>
    public SourceRecordType()
    {
        Name = "SourceRecord";
        Description = "One row of one source file, in all its versions.";
        Field<NonNullGraphType<StringGraphType>>("file").Description("Such as workers.csv.").Resolve(context => context.Source.Record.File.Name);
        Field<NonNullGraphType<StringGraphType>>("recordId").Description("Its id within the file.").Resolve(context => context.Source.Record.RecordId);
        Field<NonNullGraphType<StringGraphType>>("sourceSystem").Description("The system of the tenant that exports the file.").Resolve(context => context.Source.Record.File.SourceSystem);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RecordVersionType>>>>("versions").Description("Newest first.").Resolve(context => context.Source.Versions);
    }
}
