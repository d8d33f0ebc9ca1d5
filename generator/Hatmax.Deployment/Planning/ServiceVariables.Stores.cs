using System.Globalization;

namespace Hatmax.Deployment.Planning;

/// <content>Databases and the broker.</content>
internal sealed partial class ServiceVariables
{
    private void AddStores()
    {
        var datastores = _draft.Scope.Spec.Datastores;
        foreach (var store in _service.Stores)
        {
            if (store == RepositoryKind.Postgres)
            {
                AddDatabase(BackingCatalogue.Postgres, datastores?.Postgres?.DsnEnv);
            }
            else if (store == RepositoryKind.Mongo)
            {
                AddDatabase(BackingCatalogue.Mongo, datastores?.Mongo?.DsnEnv);
            }
        }

        if (BackingNeeds.Emits(_service.Spec) && _draft.Find(BackingCatalogue.Nats) is { } nats)
        {
            SetAddress("nats.url", nats, AddressForm.Url);
        }

        if (_draft.Find(BackingCatalogue.Consul) is { } consul)
        {
            _values["CONSUL_HTTP_ADDR"] = Address(consul, AddressForm.HostAndPort);
        }
    }

    private void AddDatabase(BackingService kind, Located<string>? dsnVariable)
    {
        if (dsnVariable is not null)
        {
            var dsn = _draft.Secret($"{kind.Name}-dsn", $"connection string of the database {kind.Name}", SecretOrigin.Provided, _service.Name);
            if (!_values.TryAdd(dsnVariable.Value, dsn))
            {
                _draft.Scope.Report(DeploymentDiagnostics.VariableClash, dsnVariable.Span,
                    $"The variable {dsnVariable} is to hold the connection string of {kind.Name}, and the service '{_service.Spec.Name}' has another one of that name.",
                    "Give `dsn_env` a name of its own.");
            }

            return;
        }

        var backing = _draft.Backings[kind.Name];
        var origin = backing.IsRun ? SecretOrigin.Generated : SecretOrigin.Provided;
        SetAddress($"{kind.Name}.host", backing, AddressForm.Host);
        SetAddress($"{kind.Name}.port", backing, AddressForm.Port);
        SetOwn($"{kind.Name}.database", DatabaseNames.Of(_service.Name));
        if (backing.IsRun)
        {
            SetOwn($"{kind.Name}.user", BackingCatalogue.DatabaseUser);
        }
        else
        {
            SetOwn($"{kind.Name}.user", _draft.Secret($"{kind.Name}-user", $"user of the database {kind.Name}", origin, _service.Name));
        }

        SetOwn($"{kind.Name}.password", _draft.Secret($"{kind.Name}-password", $"password of the database {kind.Name}", origin, _service.Name));
    }

    private void SetAddress(string key, Backing backing, AddressForm form) => SetOwn(key, Address(backing, form));

    private EnvironmentValue Address(Backing backing, AddressForm form) => Address(backing, backing.Service.Ports[0], backing.Service.Scheme, form);

    private EnvironmentValue Address(Backing backing, WorkloadPort port, string scheme, AddressForm form)
    {
        if (backing.External is not { } external)
        {
            _draft.Connect(_service.Name, backing.Name, port.Name);
            return new AddressValue(backing.Name, port.Name, form, form == AddressForm.Url ? scheme : "");
        }

        _draft.Use(external, _service.Name);
        var number = (external.Address.Port ?? (external.Address.Scheme == "https" ? 443 : port.Number)).ToString(CultureInfo.InvariantCulture);
        return new LiteralValue(form switch
        {
            AddressForm.Host => external.Address.Host,
            AddressForm.Port => number,
            AddressForm.HostAndPort => $"{external.Address.Host}:{number}",
            _ when external.Address.Scheme.Length > 0 => external.Text,
            _ => $"{scheme}://{external.Address.Host}:{number}",
        });
    }
}
